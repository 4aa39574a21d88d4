namespace QaBot.Answering.Ranking;

/// <summary>The features by number and name.</summary>
internal static class FeatureNames
{
    private static readonly string[] Names = Enum.GetNames<Feature>();

    /// <summary>How many features there are.</summary>
    public static int Count => Names.Length;

    /// <summary>A feature's name.</summary>
    public static string Of(int feature) => Names[feature];
}
