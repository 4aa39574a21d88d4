namespace QaBot.Answering.Articles.Formats.Tables;

/// <summary>One row of a table as the file has it.</summary>
/// <param name="Cells">The cells that start in it, from left to right.</param>
/// <param name="IsHeader">Whether the file marks it as a row of headings.</param>
internal sealed record TableLine(IReadOnlyList<TableCell> Cells, bool IsHeader = false);
