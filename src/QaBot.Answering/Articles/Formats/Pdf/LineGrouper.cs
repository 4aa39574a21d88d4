using System.Text.RegularExpressions;
using QaBot.Answering.Articles.Formats.PlainText;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>Groups the lines of a document into paragraphs, over the ends of columns and pages.</summary>
internal sealed partial class LineGrouper
{
    private const int LongestListing = 300;

    private readonly IReadOnlyList<PdfLine> lines;
    private readonly TypeSizes type;
    private readonly WrappedWords wrapped;
    private readonly List<PdfParagraph> paragraphs = [];

    private LineGrouper(IReadOnlyList<PdfLine> lines)
    {
        this.lines = lines;
        type = TypeSizes.Of(lines);
        wrapped = new WrappedWords(lines);
    }

    /// <summary>Gives the paragraphs of a document, without its table of contents.</summary>
    /// <param name="lines">Its lines in reading order.</param>
    public static IReadOnlyList<PdfParagraph> Group(IReadOnlyList<PdfLine> lines)
    {
        var grouper = new LineGrouper([.. lines.Where(line => !IsListing(line.Words))]);
        grouper.Group();
        return grouper.paragraphs;
    }

    private void Group()
    {
        var first = 0;
        BlockEdges? edges = null;
        for (var i = 1; i <= lines.Count; i++)
        {
            var isNewBlock = i == lines.Count || !lines[i].IsInBlockOf(lines[i - 1]);
            edges ??= BlockEdges.At(lines, first);
            if (isNewBlock || StartsParagraph(lines[i - 1], lines[i], edges))
            {
                Add(first, i);
                first = i;
            }

            edges = isNewBlock ? null : edges;
        }
    }

    private static bool StartsParagraph(PdfLine previous, PdfLine line, BlockEdges edges)
    {
        if (!line.IsSizedAs(previous))
        {
            return true;
        }

        var isAfterEnd = LineJoiner.EndsSentence(previous.Words);
        var isCutShort = edges.IsCutShort(previous, line);
        if (ListMarkers.Read(line.Words) is { } marker)
        {
            return marker.Length > 0 || isCutShort || isAfterEnd;
        }

        return line.IsBold != previous.IsBold
            ? isCutShort || isAfterEnd
            : isAfterEnd && (isCutShort || edges.IsFirstLine(line)) && !char.IsLower(line.Words[0]);
    }

    private void Add(int first, int end)
    {
        var words = lines[first].Words;
        for (var i = first + 1; i < end; i++)
        {
            words = wrapped.Join(words, lines[i].Words);
        }

        var notes = lines.Skip(first).Take(end - first).SelectMany(line => line.Notes);
        var next = ParagraphOf(words, lines[first], lines[end - 1]) with { Notes = [.. notes] };
        if (paragraphs.Count > 0 && GoesOn(paragraphs[^1], next))
        {
            var before = paragraphs[^1];
            var joined = wrapped.Join(before.Words, next.Words);
            paragraphs[^1] = before with
            {
                Words = joined,
                Last = next.Last,
                Notes = [.. before.Notes, .. next.Notes],
                Turns = next.First.Page == before.Last.Page
                    ? before.Turns
                    : [.. before.Turns, new PageStart(joined.Length - next.Words.Length, next.First.Page)],
            };
        }
        else
        {
            paragraphs.Add(next);
        }
    }

    private PdfParagraph ParagraphOf(string words, PdfLine first, PdfLine last)
    {
        if (first.Table is not null)
        {
            return new PdfParagraph(ParagraphKind.TableRow, words, 0, first, last, []);
        }

        var level = type.LevelOf(first, words);
        if (ListMarkers.Read(words) is { } marker && (level == 0 || marker.Length > 0))
        {
            return new PdfParagraph(ParagraphKind.ListItem, words[marker.Length..], 0, first, last, []);
        }

        var kind = level > 0 ? ParagraphKind.Heading : Caption().IsMatch(words) ? ParagraphKind.Caption : ParagraphKind.Body;
        return new PdfParagraph(kind, words, level, first, last, []);
    }

    // A heading goes on in the line below, running text in the next column or on the next page.
    private static bool GoesOn(PdfParagraph before, PdfParagraph next)
    {
        if (next.Kind == ParagraphKind.Heading)
        {
            return before.Level == next.Level && next.First.Continues(before.Last) && ListMarkers.Read(next.Words) is null;
        }

        return before.Kind is ParagraphKind.Body or ParagraphKind.ListItem
            && next.Kind == ParagraphKind.Body
            && !LineJoiner.EndsSentence(before.Words)
            && (char.IsLower(next.Words[0]) || before.Words[^1] is '-' or ',' or '\u00ad');
    }

    private static bool IsListing(string words) => words.Length <= LongestListing && Listing().IsMatch(words);

    // A line of a table of contents: dots lead to a page number.
    [GeneratedRegex(@"(?:\.\s?){4,}\s*(?:\d+|[ivxlc]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Listing();

    [GeneratedRegex(@"^(?:Figure|Fig\.|Table|Photo|Photograph|Map|Chart|Source)(?:\s+[\dIVX]+)?\s?[.:|–]", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();
}
