namespace QaBot.Training.Measuring;

/// <summary>Counts how well a ranking puts answering sentences first.</summary>
/// <param name="name">What the ranking goes by.</param>
internal sealed class RankingMeasure(string name)
{
    private int count;
    private int first;
    private int loose;
    private double reciprocal;

    /// <summary>Adds a question.</summary>
    /// <param name="scores">The score of each sentence of the article.</param>
    /// <param name="isGold">Which of them hold the start of an answer.</param>
    /// <param name="isLoose">Which of them hold an answer's words.</param>
    public void Add(double[] scores, bool[] isGold, bool[] isLoose)
    {
        var order = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i).ToArray();
        count++;
        first += isGold[order[0]] ? 1 : 0;
        loose += isLoose[order[0]] ? 1 : 0;
        var place = Array.FindIndex(order, i => isGold[i]);
        reciprocal += place < 0 ? 0 : 1.0 / (place + 1);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{name,-32} P@1 {(double)first / count:0.000}  loose {(double)loose / count:0.000}  MRR {reciprocal / count:0.000}  of {count}");
}
