namespace QaBot.Answering.Ranking;

/// <summary>How rare the question's words are in one article, among its sentences and among its paragraphs.</summary>
/// <param name="Sentences">One inverse document frequency a word, natural logarithm, times the word's own weight.</param>
/// <param name="Paragraphs">The same among paragraphs.</param>
internal sealed record TermWeights(double[] Sentences, double[] Paragraphs)
{
    /// <summary>What a sentence can reach at most.</summary>
    public double Total { get; } = Sentences.Sum();
}
