namespace QaBot.Training.Fitting.Optimising;

/// <summary>Which values a weight may take.</summary>
/// <param name="Least">The least one.</param>
/// <param name="Most">The greatest one.</param>
internal readonly record struct Bounds(double Least, double Most)
{
    /// <summary>Any.</summary>
    public static Bounds Free { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Zero or more: more of the feature never speaks against.</summary>
    public static Bounds Positive { get; } = new(0, double.PositiveInfinity);

    /// <summary>Zero or less: more of the feature never speaks for.</summary>
    public static Bounds Negative { get; } = AtMost(0);

    /// <summary>A value or less.</summary>
    public static Bounds AtMost(double most) => new(double.NegativeInfinity, most);

    /// <summary>The allowed value nearest to one.</summary>
    public double Clamp(double weight) => Math.Clamp(weight, Least, Most);
}
