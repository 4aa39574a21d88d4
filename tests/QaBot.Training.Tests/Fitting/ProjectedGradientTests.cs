using QaBot.Training.Fitting.Optimising;

namespace QaBot.Training.Tests.Fitting;

public sealed class ProjectedGradientTests
{
    private static readonly double[] Valley = [3, -2, 0.5];

    [Fact]
    public void Least_value_is_found_when_every_sign_is_allowed()
    {
        AssertNear(Valley, ProjectedGradient.Minimise(new Bowl(), [Sign.Free, Sign.Free, Sign.Free]));
    }

    [Fact]
    public void Weight_stays_at_zero_when_its_sign_is_not_allowed()
    {
        AssertNear([0, 0, 0.5], ProjectedGradient.Minimise(new Bowl(), [Sign.Negative, Sign.Positive, Sign.Positive]));
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
