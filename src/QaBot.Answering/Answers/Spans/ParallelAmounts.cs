using QaBot.Answering.Analysis;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Spans;

/// <summary>
/// Chooses among amounts that a sentence tells of several things one after the other: "a seat in the Stalls costs 20 euros, one in the
/// Circle 35" is asked of the Circle. Each amount belongs to the thing named right before it.
/// </summary>
internal static class ParallelAmounts
{
    /// <summary>The amount that belongs to the thing asked about; null where the sentence does not tell of several things so.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">How the question's words lie over it.</param>
    /// <param name="amounts">The amounts of the kind asked for, in the order of the sentence.</param>
    public static TextSpan? Choose(Question question, AnalyzedSentence sentence, SentenceMatch match, IReadOnlyList<TextSpan> amounts)
    {
        if (amounts.Count < 2)
        {
            return null;
        }

        // The tokens before each amount, from the amount before it.
        var stretches = amounts
            .Select((amount, i) => Enumerable.Range(0, sentence.Tokens.Length)
                .Where(at => sentence.Tokens[at].Span.End <= amount.Offset
                    && (i == 0 || sentence.Tokens[at].Span.Offset >= amounts[i - 1].End))
                .ToList())
            .ToList();
        if (!stretches.TrueForAll(stretch => stretch.Exists(at => at > 0 && sentence.Tokens[at].IsCapitalised)))
        {
            return null;
        }

        var names = Enumerable.Range(0, question.Terms.Count)
            .Where(term => question.Terms[term].IsName && question.Terms[term].Time is null).ToList();
        var holding = Enumerable.Range(0, amounts.Count)
            .Where(i => names.Count > 0 && names.TrueForAll(term => stretches[i].Exists(at => match.TermAt[at] == term)))
            .ToList();
        return holding is [var own]
            && !Enumerable.Range(0, amounts.Count)
            .Any(i => i != own && names.Exists(term => stretches[i].Exists(at => match.TermAt[at] == term)))
            ? amounts[own]
            : null;
    }
}
