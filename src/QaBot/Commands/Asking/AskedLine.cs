namespace QaBot.Commands.Asking;

/// <summary>A line of a file of questions.</summary>
internal sealed record AskedLine
{
    /// <summary>The question's id; given back with the answer.</summary>
    public string? Id { get; init; }

    /// <summary>The question.</summary>
    public string? Question { get; init; }

    /// <summary>The only article to look in.</summary>
    public string? Article { get; init; }
}
