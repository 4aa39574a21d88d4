using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Network;

namespace QaBot.Answering.Reading;

/// <summary>
/// A paragraph prepared for reading, whatever will be asked. For any number of threads; about 1 KB a word for each
/// network that read it.
/// </summary>
internal sealed class ReaderParagraph
{
    private readonly ParagraphEncoding?[] encodings;

    /// <summary>Makes one.</summary>
    public ReaderParagraph(ParagraphFeatures features, TextSpan[] sentences, int networks)
    {
        Features = features;
        Sentences = sentences;
        encodings = new ParagraphEncoding?[networks];
    }

    /// <summary>Where its sentences stand in the text that it was prepared from.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>Its features.</summary>
    internal ParagraphFeatures Features { get; }

    /// <summary>What a network makes of it, made when it is first needed. Two threads may make it at once; both get the same.</summary>
    internal ParagraphEncoding Encoding(int number, ReaderNetwork network, Workspace workspace)
    {
        if (Volatile.Read(ref encodings[number]) is { } known)
        {
            return known;
        }

        var made = network.Paragraphs.Encode(Features, workspace);
        return Interlocked.CompareExchange(ref encodings[number], made, null) ?? made;
    }
}
