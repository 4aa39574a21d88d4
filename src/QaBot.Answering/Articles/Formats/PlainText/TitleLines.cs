using QaBot.Answering.Articles.Metadata;

namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>Finds the headings that are marked by nothing but their place: short lines alone above longer text.</summary>
internal static class TitleLines
{
    private const int Longest = 80;

    /// <summary>Turns such lines into headings.</summary>
    public static void Mark(string text, List<TextPiece> pieces)
    {
        var first = pieces.FindIndex(piece => StrayDateLine.Read(piece.Span.Of(text)) is null);

        // From the end, since a title may stand above a heading. A line with the date alone may come between.
        for (var i = pieces.Count - 2; i >= 0; i--)
        {
            var isAboveDate = i + 2 < pieces.Count && StrayDateLine.Read(pieces[i + 1].Span.Of(text)) is not null;
            var next = pieces[isAboveDate ? i + 2 : i + 1];
            var isAboveText = next.Kind == ParagraphKind.Body && next.Span.Length > pieces[i].Span.Length
                && (next.Span.Length > Longest || LineJoiner.EndsSentence(next.Span.Of(text)));
            var isAboveHeading = i == first && next.Kind == ParagraphKind.Heading;
            if ((isAboveText || isAboveHeading) && IsTitle(text, pieces[i]))
            {
                pieces[i] = pieces[i] with { Kind = ParagraphKind.Heading, Level = i == first ? 1 : 2 };
            }
        }
    }

    private static bool IsTitle(string text, TextPiece piece)
    {
        var words = piece.Span.Of(text);
        return piece is { StandsAlone: true, Level: 0 }
            && words.Length <= Longest
            && !LineJoiner.EndsSentence(words)
            && words[^1] is not (':' or ';' or ',' or '-' or '–' or '—')
            && !char.IsLower(words[0])
            && words.Any(char.IsLetter)
            && StrayDateLine.Read(words) is null;
    }
}
