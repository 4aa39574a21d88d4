using QaBot.Answering.Articles.Formats.Notes;
using QaBot.Answering.Articles.Formats.Tables;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>A line of words on a page. Measures are in points, from the page's lower left corner.</summary>
internal sealed record PdfLine
{
    /// <summary>Its words, a space between any two.</summary>
    public required string Words { get; init; }

    /// <summary>The marks of notes in it, each with the words of the line before it.</summary>
    public IReadOnlyList<(string Mark, string Before)> Marks { get; init; } = [];

    /// <summary>The notes that its marks lead to.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>The rows of the table that stands in its place; null for a line of words.</summary>
    public IReadOnlyList<TableLine>? Table { get; init; }

    /// <summary>The page's number, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Which of the page's blocks it stands in.</summary>
    public required int Block { get; init; }

    /// <summary>Where it starts.</summary>
    public required double Left { get; init; }

    /// <summary>Where it ends.</summary>
    public required double Right { get; init; }

    /// <summary>How high its letters stand.</summary>
    public required double Baseline { get; init; }

    /// <summary>The size of most of its letters.</summary>
    public required double Size { get; init; }

    /// <summary>Whether all of its letters are bold.</summary>
    public required bool IsBold { get; init; }

    /// <summary>How wide its first word is.</summary>
    public required double FirstWordWidth { get; init; }

    /// <summary>Whether another line stands in the same block.</summary>
    public bool IsInBlockOf(PdfLine other) => Page == other.Page && Block == other.Block;

    /// <summary>Whether it stands right under a line of the same look, as the second line of a heading does.</summary>
    public bool Continues(PdfLine above) =>
        Page == above.Page && IsSizedAs(above) && IsBold == above.IsBold
        && above.Baseline - Baseline is > 0 and var leading && leading < 1.6 * Size
        && Left < above.Right && above.Left < Right;

    /// <summary>Whether the letters of another line are about as large.</summary>
    public bool IsSizedAs(PdfLine other) => Math.Abs(Size - other.Size) <= 0.08 * Math.Max(Size, other.Size);
}
