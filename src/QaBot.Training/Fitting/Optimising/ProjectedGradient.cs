namespace QaBot.Training.Fitting.Optimising;

/// <summary>
/// Finds the weights of the least value within bounds: spectral projected gradient with a
/// nonmonotone line search (Birgin, Martínez, Raydan 2000). Deterministic: it starts from zero, or as near as the bounds allow, and draws
/// nothing.
/// </summary>
internal static class ProjectedGradient
{
    private const int MostSteps = 2000;
    private const int Remembered = 10;
    private const double Enough = 1e-6;
    private const double Decrease = 1e-4;
    private const double LeastLength = 1e-10;
    private const double MostLength = 1e6;

    /// <summary>Fits weights.</summary>
    /// <param name="objective">What they are fitted to.</param>
    /// <param name="bounds">The bounds of each weight.</param>
    public static double[] Minimise(IObjective objective, IReadOnlyList<Bounds> bounds)
    {
        double[] weights = [.. bounds.Select(bound => bound.Clamp(0))];
        var gradient = new double[weights.Length];
        var length = 1.0;
        var values = new Queue<double>([objective.Evaluate(weights, gradient)]);
        for (var step = 0; step < MostSteps; step++)
        {
            var direction = Direction(weights, gradient, length, bounds);
            if (direction.All(move => Math.Abs(move) < Enough))
            {
                break;
            }

            var (next, nextGradient, value) = Search(objective, weights, gradient, direction, values.Max());
            length = Length(weights, gradient, next, nextGradient);
            (weights, gradient) = (next, nextGradient);
            values.Enqueue(value);
            if (values.Count > Remembered)
            {
                values.Dequeue();
            }
        }

        return weights;
    }

    private static double[] Direction(double[] weights, double[] gradient, double length, IReadOnlyList<Bounds> bounds) =>
        [.. weights.Select((weight, i) => bounds[i].Clamp(weight - (length * gradient[i])) - weight)];

    private static (double[] Weights, double[] Gradient, double Value) Search(
        IObjective objective, double[] weights, double[] gradient, double[] direction, double worst)
    {
        var slope = gradient.Zip(direction, (one, other) => one * other).Sum();
        var next = new double[weights.Length];
        var nextGradient = new double[weights.Length];
        for (var share = 1.0; ; share /= 2)
        {
            for (var i = 0; i < next.Length; i++)
            {
                next[i] = weights[i] + (share * direction[i]);
            }

            var value = objective.Evaluate(next, nextGradient);
            if (value <= worst + (Decrease * share * slope) || share < LeastLength)
            {
                return (next, nextGradient, value);
            }
        }
    }

    // Barzilai and Borwein's step length.
    private static double Length(double[] weights, double[] gradient, double[] next, double[] nextGradient)
    {
        var square = 0.0;
        var curvature = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            var move = next[i] - weights[i];
            square += move * move;
            curvature += move * (nextGradient[i] - gradient[i]);
        }

        return curvature <= 0 ? MostLength : Math.Clamp(square / curvature, LeastLength, MostLength);
    }
}
