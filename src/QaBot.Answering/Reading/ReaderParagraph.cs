using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Network;

namespace QaBot.Answering.Reading;

/// <summary>A paragraph prepared for reading, whatever will be asked. Immutable; about 1 KB a word.</summary>
internal sealed class ReaderParagraph
{
    /// <summary>Makes one.</summary>
    public ReaderParagraph(ParagraphFeatures features, ParagraphEncoding encoding, TextSpan[] sentences)
    {
        Features = features;
        Encoding = encoding;
        Sentences = sentences;
    }

    /// <summary>Where its sentences stand in the text that it was prepared from.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>Its features.</summary>
    internal ParagraphFeatures Features { get; }

    /// <summary>What the network made of it.</summary>
    internal ParagraphEncoding Encoding { get; }
}
