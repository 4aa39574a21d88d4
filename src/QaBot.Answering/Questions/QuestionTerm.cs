namespace QaBot.Answering.Questions;

/// <summary>A word of the question that is looked for.</summary>
public sealed record QuestionTerm
{
    /// <summary>The word as typed, or as corrected.</summary>
    public required string Word { get; init; }

    /// <summary>The form it is indexed under.</summary>
    public required string Stem { get; init; }

    /// <summary>Other indexed forms that count for it, each with the share of the full weight it earns, 0 to 1.</summary>
    public IReadOnlyDictionary<string, double> Alternatives { get; init; } = new Dictionary<string, double>();

    /// <summary>How rare it is among the sentences searched (inverse document frequency, natural logarithm).</summary>
    public double Idf { get; init; }

    /// <summary>Whether it is a proper name by its capitals.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether the articles searched hold the word itself, or at least one alternative.</summary>
    public bool IsKnown { get; init; }
}
