using System.Globalization;
using AngleSharp.Dom;
using QaBot.Answering.Articles.Formats.Notes;
using QaBot.Answering.Articles.Formats.Tables;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>Writes the tables of a page that hold facts, and its lists of names with what they stand for.</summary>
internal sealed class HtmlTables(DraftWriter writer, HtmlNotes notes)
{
    /// <summary>Writes a table with its caption.</summary>
    public void WriteTable(IElement table)
    {
        var hanging = new List<Note>();
        foreach (var caption in table.QuerySelectorAll("caption"))
        {
            writer.Add(ParagraphKind.Caption, HtmlWords.Of(caption, notes, hanging));
        }

        var lines = table.QuerySelectorAll("tr")
            .Where(row => !HtmlParts.IsDropped(row))
            .Select(row => new TableLine(
                [.. row.Children.Where(IsCell).Select(cell => CellOf(cell, hanging))], row.ParentElement?.LocalName == "thead"))
            .Where(line => line.Cells.Any(cell => cell.Words.Length > 0));
        new TableWriter(writer).Write([.. lines], hanging);
    }

    /// <summary>Writes a list of definitions, each as a row of two columns.</summary>
    public void WriteList(IElement list)
    {
        var hanging = new List<Note>();
        var names = new List<string>();
        foreach (var element in list.QuerySelectorAll("dt, dd"))
        {
            var words = HtmlWords.Of(element, notes, hanging);
            if (element.LocalName == "dt")
            {
                names = element.PreviousElementSibling?.LocalName == "dt" ? names : [];
                names.Add(words);
            }
            else
            {
                new TableWriter(writer).Write([new TableLine([new TableCell(string.Join(", ", names)), new TableCell(words)])], []);
            }
        }

        writer.AddNotes(hanging);
    }

    private TableCell CellOf(IElement cell, List<Note> hanging) => new(HtmlWords.Of(cell, notes, hanging))
    {
        IsHeading = cell.LocalName == "th",
        Across = NumberOf(cell, "colspan"),
        Down = NumberOf(cell, "rowspan"),
    };

    private static bool IsCell(IElement element) => element.LocalName is "td" or "th" && !HtmlParts.IsDropped(element);

    private static int NumberOf(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Max(1, number)
            : 1;
}
