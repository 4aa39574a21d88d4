using QaBot.Answering.Analysis.Times;

namespace QaBot.Answering.Questions;

/// <summary>A word of the question that is looked for.</summary>
public sealed record QuestionTerm
{
    /// <summary>The word as typed, or as corrected; several words when they count as one ("take place").</summary>
    public required string Word { get; init; }

    /// <summary>The form it is indexed under; several stems joined by blanks.</summary>
    public required string Stem { get; init; }

    /// <summary>
    /// Other indexed forms that count for it, several stems joined by blanks, each with the share of the full weight
    /// it earns, 0 to 1.
    /// </summary>
    public IReadOnlyDictionary<string, double> Alternatives { get; init; } = new Dictionary<string, double>();

    /// <summary>How much it counts beside its rarity, 0 to 1: a word that only says what kind of answer is wanted counts little.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Whether it is a proper name by its capitals, or a number.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether it is a scale asked for ("how big"), which a text answers with a figure and not with the word.</summary>
    public bool IsScale { get; init; }

    /// <summary>Whether the articles searched hold the word itself, or at least one alternative.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The time it names; null for other words. A sentence that names the same time in other words matches too.</summary>
    public TimeMention? Time { get; init; }
}
