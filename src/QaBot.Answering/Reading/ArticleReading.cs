using QaBot.Answering.Articles;

namespace QaBot.Answering.Reading;

/// <summary>
/// An article in the pieces that the reader reads: its paragraphs, long ones cut between sentences, each prepared when
/// it is first read.
/// </summary>
internal sealed class ArticleReading
{
    private const int LongestPiece = 2500;

    private readonly string text;
    private readonly int[] pieceOf;
    private readonly (int First, TextSpan[] Sentences)[] pieces;
    private readonly ReaderParagraph?[] prepared;
    private long preparedLength;

    /// <summary>Cuts an article.</summary>
    public ArticleReading(Article article)
    {
        text = article.Text;
        var cut = article.Paragraphs.SelectMany(Cut).ToArray();
        pieces = [.. cut.Select(piece => (piece[0].Index, piece.Select(sentence => sentence.Span).ToArray()))];
        pieceOf = [.. cut.SelectMany((piece, i) => Enumerable.Repeat(i, piece.Count))];
        prepared = new ReaderParagraph?[pieces.Length];
    }

    /// <summary>How many UTF-16 units of the text are prepared; tells how much memory they take.</summary>
    public long PreparedLength => Interlocked.Read(ref preparedLength);

    /// <summary>The piece that a sentence stands in.</summary>
    /// <param name="sentence">The sentence's index in the article.</param>
    public int PieceOf(int sentence) => pieceOf[sentence];

    /// <summary>The index of a piece's first sentence.</summary>
    public int FirstSentenceOf(int piece) => pieces[piece].First;

    /// <summary>A piece, ready to be read. Two threads may prepare it at once; both get the same.</summary>
    public ReaderParagraph Prepared(int piece, Reader reader)
    {
        if (Volatile.Read(ref prepared[piece]) is { } known)
        {
            return known;
        }

        var sentences = pieces[piece].Sentences;
        var made = reader.Prepare(text, sentences);
        if (Interlocked.CompareExchange(ref prepared[piece], made, null) is { } other)
        {
            return other;
        }

        Interlocked.Add(ref preparedLength, sentences[^1].End - sentences[0].Offset);
        return made;
    }

    private static IEnumerable<List<Sentence>> Cut(Paragraph paragraph)
    {
        var piece = new List<Sentence>();
        foreach (var sentence in paragraph.Sentences)
        {
            if (piece.Count > 0 && sentence.Span.End - piece[0].Span.Offset > LongestPiece)
            {
                yield return piece;
                piece = [];
            }

            piece.Add(sentence);
        }

        yield return piece;
    }
}
