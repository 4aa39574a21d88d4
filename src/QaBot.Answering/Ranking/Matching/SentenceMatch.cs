namespace QaBot.Answering.Ranking.Matching;

/// <summary>What of a question a sentence holds.</summary>
internal sealed class SentenceMatch
{
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
}
