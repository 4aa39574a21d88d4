using System.Collections;

namespace QaBot.Answering.Ranking;

/// <summary>What a weight is made of, worked out when it is read: of most candidates it never is.</summary>
/// <param name="features">The features, in the order of <see cref="Feature"/>.</param>
/// <param name="ranker">Weighed them.</param>
internal sealed class Explanation(double[] features, ISentenceRanker ranker) : IReadOnlyList<FeatureValue>
{
    private FeatureValue[]? values;

    /// <inheritdoc/>
    public int Count => features.Length;

    private FeatureValue[] Values => values ??= Work();

    /// <inheritdoc/>
    public FeatureValue this[int index] => Values[index];

    /// <inheritdoc/>
    public IEnumerator<FeatureValue> GetEnumerator() => ((IEnumerable<FeatureValue>)Values).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private FeatureValue[] Work()
    {
        var contributions = ranker.Contributions(features);
        return [.. features.Select((value, i) => new FeatureValue(FeatureNames.Of(i), value, contributions[i]))];
    }
}
