namespace QaBot.Answering.Reading;

/// <summary>The network's output for a passage: for each token of the sequence that starts with "none" three logits.</summary>
/// <param name="values">The logits, those of a token together: start of the answer, its end, first token of its sentence.</param>
/// <param name="first">The place of the passage's first piece in the sequence.</param>
internal readonly ref struct PassageLogits(ReadOnlySpan<float> values, int first)
{
    /// <summary>How many logits a token has.</summary>
    public const int Channels = 3;

    private readonly ReadOnlySpan<float> values = values;

    /// <summary>The logit of "no answer", start and end together.</summary>
    public float None => values[0] + values[1];

    /// <summary>The logit of "no sentence".</summary>
    public float NoSentence => values[2];

    /// <summary>The logit that the answer starts at a piece of the passage.</summary>
    public float Start(int piece) => values[(first + piece) * Channels];

    /// <summary>The logit that it ends there.</summary>
    public float End(int piece) => values[((first + piece) * Channels) + 1];

    /// <summary>The logit that the sentence answers which starts there.</summary>
    public float Sentence(int piece) => values[((first + piece) * Channels) + 2];
}
