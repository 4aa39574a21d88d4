namespace QaBot.Answering.Ranking.Matching;

/// <summary>What of a question a sentence holds.</summary>
internal sealed class SentenceMatch
{
    private const int MostPairs = 3;

    /// <summary>Makes the record of one sentence.</summary>
    /// <param name="terms">One entry a word of the question.</param>
    /// <param name="termAt">For each word of the sentence, the word of the question it stands for; -1 for none.</param>
    public SentenceMatch(TermMatch[] terms, int[] termAt)
    {
        Terms = terms;
        TermAt = termAt;
    }

    /// <summary>One entry a word of the question.</summary>
    public TermMatch[] Terms { get; }

    /// <summary>For each word of the sentence, the index of the question's word it stands for; -1 for none.</summary>
    public int[] TermAt { get; }

    /// <summary>How many words of the question stand one behind the other as in the question, 0 to 3.</summary>
    public int Pairs => Math.Min(Enumerable.Range(1, Math.Max(0, TermAt.Length - 1))
        .Count(i => TermAt[i - 1] >= 0 && TermAt[i] == TermAt[i - 1] + 1), MostPairs);
}
