namespace QaBot.Evaluation;

/// <summary>A line of a file of questions with their answers.</summary>
internal sealed record QuestionLine
{
    /// <summary>The question's id.</summary>
    public string? Id { get; init; }

    /// <summary>The question.</summary>
    public string? Question { get; init; }

    /// <summary>The only article to look in.</summary>
    public string? Article { get; init; }

    /// <summary>The accepted answers; none when the articles do not tell.</summary>
    public IReadOnlyList<string>? Answers { get; init; }

    /// <summary>Words of the sentences that hold the answer.</summary>
    public IReadOnlyList<string>? Evidence { get; init; }
}
