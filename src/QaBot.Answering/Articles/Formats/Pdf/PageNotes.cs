using System.Text.RegularExpressions;
using QaBot.Answering.Articles.Formats.Notes;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>Finds the notes at the foot of the pages and ties them to the lines with their marks.</summary>
internal static partial class PageNotes
{
    // Notes are set smaller than the text.
    private const double LargestShare = 0.95;

    /// <summary>Gives the lines without the notes, which hang on the lines with their marks.</summary>
    /// <param name="lines">The lines of a document in reading order.</param>
    public static IReadOnlyList<PdfLine> Tie(IReadOnlyList<PdfLine> lines)
    {
        var wrapped = new WrappedWords(lines);
        var tied = new List<PdfLine>(lines.Count);
        foreach (var page in lines.GroupBy(line => line.Page))
        {
            tied.AddRange(TieOnPage([.. page], wrapped));
        }

        return tied;
    }

    private static IEnumerable<PdfLine> TieOnPage(List<PdfLine> lines, WrappedWords wrapped)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = lines.SelectMany(line => line.Marks.Select(mark => (mark.Mark, line.Size, line.Baseline))).ToList();
        var text = new List<PdfLine>(lines.Count);
        (string Mark, PdfLine Last)? open = null;
        foreach (var line in lines)
        {
            if (MarkOf(line, waiting) is { } mark && notes.TryAdd(mark, line.Words[Start().Match(line.Words).Length..]))
            {
                open = (mark, line);
            }
            else if (open is var (growing, last) && line.IsSizedAs(last)
                && last.Baseline - line.Baseline is > 0 and var leading && leading < 2 * line.Size)
            {
                notes[growing] = wrapped.Join(notes[growing], line.Words);
                open = (growing, line);
            }
            else
            {
                open = null;
                text.Add(line);
            }
        }

        return text.Select(line => line with
        {
            Notes = [.. line.Marks.Where(mark => notes.ContainsKey(mark.Mark))
                .Select(mark => Note.Of(mark.Before, notes[mark.Mark]) with { Page = line.Page })],
        });
    }

    private static string? MarkOf(PdfLine line, List<(string Mark, double Size, double Baseline)> waiting) =>
        Start().Match(line.Words) is { Success: true } start
        && waiting.Exists(mark => mark.Mark == start.Groups["mark"].Value
            && line.Size <= LargestShare * mark.Size && line.Baseline < mark.Baseline)
            ? start.Groups["mark"].Value
            : null;

    [GeneratedRegex(@"^[\[(]?(?<mark>\d{1,3}|[*†‡§]{1,3})[\])]?[.:]?\s*(?=[\p{L}“""'‘(])", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
