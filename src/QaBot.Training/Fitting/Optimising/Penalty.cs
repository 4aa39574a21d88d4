namespace QaBot.Training.Fitting.Optimising;

/// <summary>The L2 penalty that keeps weights small.</summary>
internal static class Penalty
{
    /// <summary>Adds the penalty's derivative to a gradient.</summary>
    /// <param name="strength">Its strength, 0 or more.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="gradient">The gradient.</param>
    /// <returns>The penalty: half the strength times the sum of squares.</returns>
    public static double Add(double strength, ReadOnlySpan<double> weights, Span<double> gradient)
    {
        var squares = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            squares += weights[i] * weights[i];
            gradient[i] += strength * weights[i];
        }

        return strength / 2 * squares;
    }
}
