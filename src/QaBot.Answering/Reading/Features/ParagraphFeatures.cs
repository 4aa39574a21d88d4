using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Text;

namespace QaBot.Answering.Reading.Features;

/// <summary>What the network is told of a paragraph whatever is asked. Immutable; made once a paragraph.</summary>
internal sealed class ParagraphFeatures
{
    /// <summary>Its tokens.</summary>
    public required ReaderToken[] Tokens { get; init; }

    /// <summary>The sentence of each token, from 0.</summary>
    public required ushort[] SentenceOf { get; init; }

    /// <summary>The first token of each sentence, and the number of all tokens behind the last.</summary>
    public required int[] SentenceStarts { get; init; }

    /// <summary>The vocabulary id of each token.</summary>
    public required ushort[] Words { get; init; }

    /// <summary>The suffix id of each token.</summary>
    public required ushort[] Suffixes { get; init; }

    /// <summary>The sense id of each token.</summary>
    public required ushort[] Senses { get; init; }

    /// <summary><see cref="FeatureLayout.Static"/> values a token.</summary>
    public required byte[] Values { get; init; }

    /// <summary>The form of each token: tokens of one stem and class share one.</summary>
    public required ushort[] FormOf { get; init; }

    /// <summary>The forms.</summary>
    public required TokenForm[] Forms { get; init; }

    /// <summary>How many sentences there are.</summary>
    public int SentenceCount => SentenceStarts.Length - 1;

    /// <summary>Looks at a paragraph.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="sentences">Its sentences in order.</param>
    /// <param name="resources">The word tables of the model.</param>
    public static ParagraphFeatures From(string text, IReadOnlyList<TextSpan> sentences, ReaderResources resources)
    {
        var tokens = new List<ReaderToken>();
        var tokenizer = new ReaderTokenizer();
        var starts = new int[sentences.Count + 1];
        for (var i = 0; i < sentences.Count; i++)
        {
            tokenizer.Tokenize(text, sentences[i], tokens);
            starts[i + 1] = tokens.Count;
        }

        var builder = new ParagraphFeatureBuilder([.. tokens], starts, resources);
        return builder.Build();
    }
}
