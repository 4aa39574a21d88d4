namespace QaBot.Answering.Articles.Formats.Tables;

/// <summary>One cell of a table.</summary>
/// <param name="Words">Its words on one line; empty when there are none.</param>
internal sealed record TableCell(string Words)
{
    /// <summary>Whether the file marks it as the heading of a column or of a row.</summary>
    public bool IsHeading { get; init; }

    /// <summary>How many columns it takes, from 1.</summary>
    public int Across { get; init; } = 1;

    /// <summary>How many rows it takes, from 1.</summary>
    public int Down { get; init; } = 1;
}
