using System.Globalization;
using QaBot.Answering.Ranking.Confidence;
using QaBot.Evaluation;

namespace QaBot.Training.Fitting.Confidence;

/// <summary>
/// How many of the questions a bot is asked have an answer: what a confidence is worth depends on it. Rows are weighed
/// so that each kind has its share, whatever the files hold.
/// </summary>
/// <param name="Answerable">The share of questions that the article answers.</param>
/// <param name="Elsewhere">The share of those made for another article.</param>
/// <param name="TakenOut">The share of those whose answering sentences were taken out.</param>
/// <param name="Unanswerable">The share of those that people wrote knowing that the article does not tell.</param>
internal sealed record QuestionMix(double Answerable, double Elsewhere, double TakenOut, double Unanswerable)
{
    /// <summary>Half of the questions have no answer.</summary>
    public const string Usual = "50:25:25";

    private static readonly ConfidenceFeature[] Features = Enum.GetValues<ConfidenceFeature>();

    /// <summary>Reads three parts, such as "50:25:25", or four.</summary>
    /// <exception cref="ArgumentException">They are not three or four numbers from 0 on, or all zero.</exception>
    public static QuestionMix Parse(string text)
    {
        var parts = text.Split(':').Select(part => double.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .ToArray();
        return parts.Length is 3 or 4 && parts.All(part => part >= 0) && parts.Sum() > 0
            ? new QuestionMix(parts[0] / parts.Sum(), parts[1] / parts.Sum(), parts[2] / parts.Sum(), parts.Skip(3).Sum() / parts.Sum())
            : throw new ArgumentException(
                $"--mix {text} is not understood; write the parts of answerable questions, questions asked elsewhere, those whose answer "
                + $"was taken out and perhaps those written as unanswerable like this: {Usual}.");
    }

    /// <summary>Weighs rows.</summary>
    /// <returns>The rows of the kinds that the mix has; those for which nothing was found are declined anyway and not among them.</returns>
    /// <exception cref="ArgumentException">There is no row of a kind that the mix wants.</exception>
    public IReadOnlyList<JudgedAnswer> Weigh(IReadOnlyCollection<FeatureLine> rows)
    {
        var counts = rows.CountBy(row => row.Kind).ToDictionary();
        var weights = new Dictionary<QuestionKind, double>
        {
            [QuestionKind.Answerable] = Answerable,
            [QuestionKind.Elsewhere] = Elsewhere,
            [QuestionKind.TakenOut] = TakenOut,
            [QuestionKind.Unanswerable] = Unanswerable,
        };
        if (weights.FirstOrDefault(kind => kind.Value > 0 && !counts.ContainsKey(kind.Key)) is { Value: > 0 } missing)
        {
            throw new ArgumentException(
                $"The files hold no question of the kind {missing.Key}; write them with \"eval --unanswerable 2 --features\", or give "
                + $"--mix a 0 for it.");
        }

        return [.. rows
            .Where(row => row.Signs.Count > 0 && weights.GetValueOrDefault(row.Kind) > 0)
            .Select(row => new JudgedAnswer(
                row.Article,
                row.Kind == QuestionKind.Answerable,
                row.Right,
                weights[row.Kind] / counts[row.Kind],
                [.. Features.Select(feature => row.Signs.GetValueOrDefault(feature.ToString()))]))];
    }
}
