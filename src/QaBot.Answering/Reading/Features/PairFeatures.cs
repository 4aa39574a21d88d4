namespace QaBot.Answering.Reading.Features;

/// <summary>What the network is told of a paragraph against a question.</summary>
internal sealed class PairFeatures
{
    /// <summary>By form and question token, <see cref="FeatureLayout.Pair"/> values: same word, same stem, same beginning, translation, its lift.</summary>
    public required byte[] Kinship { get; init; }

    /// <summary><see cref="FeatureLayout.Dynamic"/> values a token.</summary>
    public required byte[] Tokens { get; init; }

    /// <summary><see cref="FeatureLayout.Sentence"/> values a sentence.</summary>
    public required byte[] Sentences { get; init; }
}
