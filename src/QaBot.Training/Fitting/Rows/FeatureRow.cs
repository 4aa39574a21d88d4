namespace QaBot.Training.Fitting.Rows;

/// <summary>A question as <c>eval --features</c> wrote it.</summary>
internal sealed record FeatureRow
{
    /// <summary>The article it was asked of; questions of one article belong into one fold.</summary>
    public required string Article { get; init; }

    /// <summary>How it came to be asked.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>Whether the best sentence is right.</summary>
    public required bool Right { get; init; }

    /// <summary>Whether its short answer is right too.</summary>
    public required bool ShortRight { get; init; }

    /// <summary>The signs of the confidence by name; none when nothing was found.</summary>
    public required IReadOnlyDictionary<string, double> Signs { get; init; }

    /// <summary>The best sentences.</summary>
    public required IReadOnlyList<CandidateRow> Candidates { get; init; }
}
