using QaBot.Answering.Analysis;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Ranking.Matching;

/// <summary>
/// Tells sentences that say a relation the other way round: "who is the mother of Anna" is not answered by "Anna is the
/// mother of Berta". Silent wherever the form does not settle it.
/// </summary>
/// <param name="asked">What the question asks of the relation.</param>
internal sealed class RelationCheck(QuestionRelation asked)
{
    // "is the eldest living son": so much may stand between the verb and the relation.
    private const int MostBetween = 4;

    /// <summary>Whether the sentence says it the other way round, and nowhere as asked.</summary>
    public bool IsReversed(AnalyzedSentence sentence, SentenceMatch match)
    {
        var isReversed = false;
        for (var i = 0; i < match.TermAt.Length; i++)
        {
            if (match.TermAt[i] != asked.Relation)
            {
                continue;
            }

            var isOf = IsOfName(sentence, match, i);
            var isHolder = IsHeldByName(sentence, match, i);
            if (asked.IsHolderAsked ? isOf : isHolder)
            {
                return false;
            }

            isReversed |= asked.IsHolderAsked ? isHolder && IsOfSomething(sentence, i) : isOf;
        }

        return isReversed;
    }

    // "mother of Anna", "Anna's mother"
    private bool IsOfName(AnalyzedSentence sentence, SentenceMatch match, int relation) =>
        (IsWord(sentence, relation + 1, "of") && IsName(match, SkipArticle(sentence, relation + 2)))
        || (IsPossessive(sentence, relation - 1) && IsName(match, relation - 1));

    private static bool IsOfSomething(AnalyzedSentence sentence, int relation) =>
        IsWord(sentence, relation + 1, "of") || IsPossessive(sentence, relation - 1);

    // "Anna is the mother", "Anna, the mother", "mother of Berta was Anna", "Berta's mother Anna"
    private bool IsHeldByName(AnalyzedSentence sentence, SentenceMatch match, int relation)
    {
        for (var i = relation - 1; i >= 0 && relation - i <= MostBetween + 1; i--)
        {
            if (IsName(match, i))
            {
                return !IsPossessive(sentence, i) && !IsWord(sentence, i - 1, "of");
            }

            if (sentence.Tokens[i].IsCapitalised || IsPossessive(sentence, i) || IsWord(sentence, i, "of"))
            {
                break;
            }
        }

        var at = relation + 1;
        if (IsWord(sentence, at, "of"))
        {
            while (at < sentence.Tokens.Length && at - relation <= MostBetween + 1 && !IsBe(sentence, at))
            {
                at++;
            }
        }

        return IsBe(sentence, at)
            ? IsName(match, SkipArticle(sentence, at + 1))
            : IsPossessive(sentence, relation - 1) && IsName(match, at);
    }

    private bool IsName(SentenceMatch match, int at) => at >= 0 && at < match.TermAt.Length && asked.Names.Contains(match.TermAt[at]);

    private static int SkipArticle(AnalyzedSentence sentence, int at) => IsWord(sentence, at, "the") ? at + 1 : at;

    private static bool IsBe(AnalyzedSentence sentence, int at) =>
        at < sentence.Tokens.Length && sentence.Tokens[at].Lower is "is" or "was" or "are" or "were";

    private static bool IsWord(AnalyzedSentence sentence, int at, string word) =>
        at >= 0 && at < sentence.Tokens.Length && sentence.Tokens[at].Lower == word;

    private static bool IsPossessive(AnalyzedSentence sentence, int at) =>
        at >= 0 && sentence.Tokens[at].Lower is var word
            && (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal));
}
