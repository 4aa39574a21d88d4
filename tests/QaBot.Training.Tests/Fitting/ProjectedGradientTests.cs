using QaBot.Training.Fitting.Optimising;

namespace QaBot.Training.Tests.Fitting;

public sealed class ProjectedGradientTests
{
    private static readonly double[] Valley = [3, -2, 0.5];

    [Fact]
    public void Least_value_is_found_when_every_value_is_allowed()
    {
        AssertNear(Valley, ProjectedGradient.Minimise(new Bowl(), [Bounds.Free, Bounds.Free, Bounds.Free]));
    }

    [Fact]
    public void Weight_stays_at_its_bound_when_the_least_value_lies_beyond()
    {
        AssertNear([3, -4, 0.5], ProjectedGradient.Minimise(new Bowl(), [Bounds.Free, Bounds.AtMost(-4), Bounds.Free]));
        AssertNear([0, 0, 0.5], ProjectedGradient.Minimise(new Bowl(), [Bounds.Negative, Bounds.Positive, Bounds.Positive]));
    }

    private static void AssertNear(double[] expected, double[] actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-4));

    private sealed class Bowl : IObjective
    {
        // Steep one way and flat another, which plain gradient descent is slow at.
        private static readonly double[] Steepness = [1, 400, 0.05];

        public double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient)
        {
            var value = 0.0;
            for (var i = 0; i < weights.Length; i++)
            {
                var off = weights[i] - Valley[i];
                gradient[i] = Steepness[i] * off;
                value += Steepness[i] / 2 * off * off;
            }

            return value;
        }
    }
}
