using System.Text.Json.Serialization;
using QaBot.Answering.Ranking;

namespace QaBot.Evaluation;

/// <summary>What was known of a question's sentences and whether they are right, for fitting the ranker and the confidence.</summary>
internal sealed record FeatureLine
{
    /// <summary>How many candidates a line holds at most.</summary>
    public const int MostCandidates = 40;

    /// <summary>The question's id.</summary>
    public required string Id { get; init; }

    /// <summary>The article it was asked of, empty for all of them; questions of one article belong into one fold.</summary>
    public required string Article { get; init; }

    /// <summary>How it came to be asked.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>How sure the answer was, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether it was given.</summary>
    public required bool Answered { get; init; }

    /// <summary>Whether the best sentence is right.</summary>
    public required bool Right { get; init; }

    /// <summary>Whether its short answer is right too.</summary>
    public required bool ShortRight { get; init; }

    /// <summary>The signs of the confidence by name; none when nothing was found.</summary>
    public required IReadOnlyDictionary<string, double> Signs { get; init; }

    /// <summary>The features of the best sentences.</summary>
    public required IReadOnlyList<CandidateLine> Candidates { get; init; }

    /// <summary>Makes the line of an outcome.</summary>
    public static FeatureLine Of(QuestionOutcome outcome) => new()
    {
        Id = outcome.Question.Id,
        Article = outcome.Question.CopyOf ?? outcome.Question.ArticleId ?? string.Empty,
        Kind = outcome.Question.Kind,
        Confidence = outcome.Answer.Confidence,
        Answered = outcome.Answer.Answered,
        Right = outcome.IsRight,
        ShortRight = outcome.IsRight && outcome.IsShortRight,
        Signs = Values(outcome.Answer.Signs),
        Candidates = [.. outcome.Answer.Candidates.Take(MostCandidates)
            .Select(candidate => new CandidateLine(outcome.Question.IsAnsweredBy(candidate.Quote), Values(candidate.Features)))],
    };

    private static Dictionary<string, double> Values(IReadOnlyList<FeatureValue> features) =>
        features.ToDictionary(feature => feature.Name, feature => Math.Round(feature.Value, 5));
}

/// <summary>A sentence of a <see cref="FeatureLine"/>.</summary>
/// <param name="Right">Whether it holds the answer.</param>
/// <param name="Features">Its features by name.</param>
internal sealed record CandidateLine(bool Right, IReadOnlyDictionary<string, double> Features);

/// <summary>Reads and writes lines of features.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(FeatureLine))]
internal sealed partial class FeatureJson : JsonSerializerContext;
