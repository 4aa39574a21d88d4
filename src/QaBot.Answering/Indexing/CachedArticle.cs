using QaBot.Answering.Analysis;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing;

/// <summary>An unpacked article that grows as its sentences are taken apart.</summary>
internal sealed class CachedArticle
{
    // Measured roughly: an object of its own for each sentence, paragraph and time; a word of six units in three forms.
    private const int BytesPerPart = 96;
    private const int BytesPerAnalyzedUnit = 40;

    // A piece in twelve bytes, some four units a piece.
    private const int BytesPerPieceUnit = 4;

    private readonly long size;

    /// <summary>Makes an article ready.</summary>
    public CachedArticle(IndexedArticle indexed, TextTokenizer tokenizer)
    {
        Indexed = indexed;
        Analyzed = new AnalyzedArticle(indexed, tokenizer);
        size = (2L * indexed.Article.Text.Length)
            + (BytesPerPart * ((2L * Analyzed.Count) + indexed.Article.Paragraphs.Count + indexed.Times.Count + 4));
    }

    /// <summary>The article.</summary>
    public IndexedArticle Indexed { get; }

    /// <summary>The article, taken apart as far as it was looked at.</summary>
    public AnalyzedArticle Analyzed { get; }

    /// <summary>About how many bytes it takes by now.</summary>
    public long Size => size + (BytesPerAnalyzedUnit * Analyzed.AnalyzedLength) + (BytesPerPieceUnit * Analyzed.Passages.CutLength);
}
