using System.Globalization;

namespace QaBot.Training.Fitting;

/// <summary>What fitting tells on the terminal and in the files of weights.</summary>
internal static class FitReport
{
    /// <summary>Writes a line.</summary>
    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes weights, one a line.</summary>
    public static void Say<T>(IReadOnlyDictionary<T, double> weights)
        where T : struct, Enum
    {
        foreach (var (feature, weight) in weights)
        {
            Say($"  {feature,-18} {weight,8:0.0000}");
        }
    }

    /// <summary>Where weights come from: how many questions and articles.</summary>
    /// <param name="articles">The article of each question.</param>
    public static string Origin(IEnumerable<string> articles)
    {
        var counts = articles.CountBy(article => article).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{counts.Sum(article => article.Value)} questions on {counts.Count} articles.");
    }
}
