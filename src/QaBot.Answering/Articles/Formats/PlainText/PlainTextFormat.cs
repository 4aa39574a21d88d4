using System.Runtime.InteropServices;
using QaBot.Answering.Articles.Metadata;

namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>Plain text. It is kept as it is; only what is a paragraph and what is not is found out.</summary>
internal sealed class PlainTextFormat(TextDecoder decoder) : IArticleFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".txt"];

    /// <inheritdoc/>
    public ArticleDraft Read(byte[] content)
    {
        var (text, warning) = decoder.Decode(content);
        List<string> warnings = warning is null ? [] : [warning];
        var lines = TextLine.AllOf(text);
        var (metadata, skipped) = ReadFrontMatter(text, lines, warnings);
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

    private static (ArticleMetadata Metadata, int Lines) ReadFrontMatter(string text, List<TextLine> lines, List<string> warnings)
    {
        var count = FrontMatterLines.Count(text, lines);
        if (count < 3)
        {
            return (ArticleMetadata.Nothing, 0);
        }

        // Two lines of dashes may also be ornament; only known keys between them make a front matter.
        var found = new List<string>();
        var metadata = FrontMatter.Read(text[lines[1].Start..lines[count - 1].Start], found);
        if (metadata is null)
        {
            return (ArticleMetadata.Nothing, 0);
        }

        warnings.AddRange(found);
        return (metadata, count);
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
