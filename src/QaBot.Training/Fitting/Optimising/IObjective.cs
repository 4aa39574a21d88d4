namespace QaBot.Training.Fitting.Optimising;

/// <summary>What weights are fitted to: the smaller, the better.</summary>
internal interface IObjective
{
    /// <summary>The value at some weights.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="gradient">Receives the derivative by each weight.</param>
    double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient);
}
