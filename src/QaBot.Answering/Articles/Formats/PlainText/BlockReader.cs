namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>Cuts the lines between two empty lines into paragraphs, items of lists and marked headings.</summary>
internal sealed class BlockReader(string text, LineJoiner joiner)
{
    private readonly List<TextPiece> pieces = [];

    // The piece that is growing, and the number of the list item it is: 0 for a bullet, null for none.
    private TextPiece? open;
    private int? item;

    /// <summary>Cuts a block.</summary>
    /// <param name="block">Its lines, none blank.</param>
    public IReadOnlyList<TextPiece> Read(ReadOnlySpan<TextLine> block)
    {
        pieces.Clear();
        (open, item) = (null, null);
        for (var i = 0; i < block.Length; i++)
        {
            var line = block[i];
            if (Heading(line, i + 1 < block.Length ? block[i + 1] : null, out var lines) is { } heading)
            {
                Close();
                pieces.Add(heading);
                i += lines - 1;
            }
            else if (ListMarkers.Read(line.Of(text)) is { } marker && StartsItem(marker, i == 0 ? null : block[i - 1]))
            {
                Start(ParagraphKind.ListItem, line with { Start = line.Start + marker.Length }, marker.Number);
            }
            else if (open is { } growing && (item is not null || !joiner.Parts(block[i - 1], line)))
            {
                open = growing with { Span = TextSpan.FromBounds(growing.Span.Offset, line.End) };
            }
            else
            {
                Start(ParagraphKind.Body, line, null);
            }
        }

        Close();
        if (pieces.Count == 1 && block.Length == 1)
        {
            pieces[0] = pieces[0] with { StandsAlone = true };
        }

        return pieces;
    }

    private void Start(ParagraphKind kind, TextLine line, int? number)
    {
        Close();
        open = new TextPiece(kind, TextSpan.FromBounds(line.Start, line.End));
        item = number;
    }

    private void Close()
    {
        if (open is { } piece)
        {
            pieces.Add(piece);
        }

        (open, item) = (null, null);
    }

    // A wrapped line may start with "18." or a dash by chance; only what goes on with a list counts inside a block.
    private bool StartsItem(ListMarker marker, TextLine? previous)
    {
        if (previous is not { } line || open is null)
        {
            return true;
        }

        return item is { } number
            ? marker.Number == (number == 0 ? 0 : number + 1)
            : marker.Number <= 1 && (text[line.End - 1] == ':' || joiner.EndsSentence(line));
    }

    private TextPiece? Heading(TextLine line, TextLine? next, out int lines)
    {
        lines = 1;
        var words = line.Of(text);
        var marks = words.IndexOfAnyExcept('#');
        if (marks is >= 1 and <= 6 && char.IsWhiteSpace(words[marks]))
        {
            var end = line.Start + words.TrimEnd('#').TrimEnd().Length;
            var start = line.Start + words.Length - words[marks..].TrimStart().Length;
            return end > start ? new TextPiece(ParagraphKind.Heading, TextSpan.FromBounds(start, end), marks) : null;
        }

        if (next is { } below && open is null && IsUnderline(below.Of(text)))
        {
            lines = 2;
            return new TextPiece(ParagraphKind.Heading, TextSpan.FromBounds(line.Start, line.End), text[below.Start] == '=' ? 1 : 2);
        }

        return null;
    }

    private static bool IsUnderline(ReadOnlySpan<char> line) =>
        line.Length >= 3 && line[0] is '=' or '-' or '~' && line.IndexOfAnyExcept(line[0]) < 0;
}
