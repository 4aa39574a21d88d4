using System.Globalization;
using QaBot.Answering.Ranking.Confidence;

namespace QaBot.Answering.Ranking.Weights;

/// <summary>The weights that make a probability out of what is known of the best sentence, as a file keeps them.</summary>
internal sealed record ConfidenceWeights
{
    /// <summary>The file of the rules alone.</summary>
    public const string Rules = "confidence-rules.json";

    /// <summary>The file with the reader.</summary>
    public const string WithReader = "confidence-reader.json";

    /// <summary>The file of the languages other than English, of whose grammar nothing is known.</summary>
    public const string OtherLanguages = "confidence-languages.json";

    /// <summary>What the weights were made from, for people.</summary>
    public required string Origin { get; init; }

    /// <summary>The weights; a sign without one counts nothing.</summary>
    public required IReadOnlyDictionary<ConfidenceFeature, double> Weights { get; init; }

    /// <summary>
    /// From which confidence on given answers are right how often, in rising order of both: measured on questions that
    /// the weights were not fitted on.
    /// </summary>
    public required IReadOnlyList<PrecisionThreshold> Thresholds { get; init; }

    /// <summary>The confidence from which on to answer so that a wanted share of the answers is right.</summary>
    /// <param name="targetPrecision">The share, 0 to 1; between two measured ones the higher counts.</param>
    /// <exception cref="AnsweringException">No threshold that was measured reaches the share.</exception>
    public double ThresholdFor(double targetPrecision) =>
        FindThreshold(targetPrecision)
        ?? throw new AnsweringException(string.Create(CultureInfo.InvariantCulture,
            $"The setting Answering:TargetPrecision is {targetPrecision}: no threshold was measured at which more than "
            + $"{Thresholds[^1].Precision} of the answers are right. Set it to that or less, or set Answering:Threshold."));

    /// <summary>The same; null when no threshold that was measured reaches the share.</summary>
    /// <param name="targetPrecision">The share, 0 to 1.</param>
    public double? FindThreshold(double targetPrecision) => Thresholds.FirstOrDefault(row => row.Precision >= targetPrecision)?.Threshold;
}
