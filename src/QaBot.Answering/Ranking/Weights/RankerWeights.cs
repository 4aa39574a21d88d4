namespace QaBot.Answering.Ranking.Weights;

/// <summary>The weights that sentences are ordered by, as a file keeps them.</summary>
internal sealed record RankerWeights
{
    /// <summary>The file of the rules alone.</summary>
    public const string Rules = "ranker-rules.json";

    /// <summary>The file with the reader.</summary>
    public const string WithReader = "ranker-reader.json";

    /// <summary>What the weights were made from, for people.</summary>
    public required string Origin { get; init; }

    /// <summary>The weights; a feature without one counts nothing.</summary>
    public required IReadOnlyDictionary<Feature, double> Weights { get; init; }
}
