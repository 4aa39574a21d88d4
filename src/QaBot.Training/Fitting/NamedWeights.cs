namespace QaBot.Training.Fitting;

/// <summary>Weights by the names of their features, and in the features' order.</summary>
internal static class NamedWeights
{
    /// <summary>Names weights; those of 0 are left out.</summary>
    public static Dictionary<T, double> Of<T>(double[] weights)
        where T : struct, Enum =>
            Enum.GetValues<T>().Zip(weights).Where(pair => pair.Second != 0).ToDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The weights in the features' order; 0 for those without one.</summary>
    public static double[] Values<T>(IReadOnlyDictionary<T, double> weights)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(feature => weights.GetValueOrDefault(feature))];

    /// <summary>The weights to four decimals, as files hold them.</summary>
    public static double[] Round(double[] weights) => [.. weights.Select(weight => Math.Round(weight, 4))];
}
