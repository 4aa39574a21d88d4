using System.Runtime.InteropServices;

namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>
/// Plain text. It is kept as it is, words divided at line ends aside; only what is a paragraph and what is not is found out.
/// </summary>
internal sealed class PlainTextFormat(TextDecoder decoder) : IArticleFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".txt"];

    /// <inheritdoc/>
    public ArticleDraft Read(byte[] content)
    {
        var (decoded, warning) = decoder.Decode(content);
        var text = DividedWords.Join(decoded);
        List<string> warnings = warning is null ? [] : [warning];
        var lines = TextLine.AllOf(text);
        var (metadata, skipped, _) = FrontMatterLines.Read(text, lines, warnings);
        var pieces = PiecesOf(text, lines[skipped..]);
        TitleLines.Mark(text, pieces);
        return new ArticleDraft
        {
            Text = text,
            Paragraphs = pieces.ConvertAll(piece => new ParagraphDraft(piece.Kind, piece.Span, piece.Level)),
            Metadata = metadata,
            Warnings = warnings,
        };
    }

    private static List<TextPiece> PiecesOf(string text, List<TextLine> lines)
    {
        var reader = new BlockReader(text, new LineJoiner(text, lines));
        var pieces = new List<TextPiece>();
        var start = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i == lines.Count || lines[i].IsBlank)
            {
                pieces.AddRange(reader.Read(CollectionsMarshal.AsSpan(lines)[start..i]));
                start = i + 1;
            }
        }

        pieces.RemoveAll(piece => !CleanText.HasWords(piece.Span.Of(text)));
        return pieces;
    }
}
