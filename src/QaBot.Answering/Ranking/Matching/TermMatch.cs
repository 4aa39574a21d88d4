namespace QaBot.Answering.Ranking.Matching;

/// <summary>How a sentence holds one word of the question.</summary>
/// <param name="Strength">The best form's share of the full weight, 0 when the sentence does not hold the word.</param>
/// <param name="Count">How often it holds any of its forms.</param>
internal readonly record struct TermMatch(double Strength, int Count)
{
    /// <summary>Whether the sentence holds the word or a form of it.</summary>
    public bool Found => Count > 0;
}
