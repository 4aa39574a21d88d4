using System.Buffers;
using QaBot.Answering.Analysis;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Ranking.Matching;

/// <summary>
/// Tells sentences that say the reverse of what is asked: "what does Iran export to Russia" is not answered by what
/// "Russia exported to Iran", nor "who defeated Napoleon" by whom "Napoleon defeated". Silent wherever the form of
/// question and sentence does not settle it.
/// </summary>
/// <param name="roles">Who does what to whom in the question.</param>
internal sealed class RoleCheck(QuestionRoles roles)
{
    // "Russia has also exported": so much may stand between the name and what it does.
    private const int MostBetween = 3;

    // "exported grain, sunflower oil and lamb to Iran"
    private const int FarthestObject = 8;

    private static readonly SearchValues<char> Cuts = SearchValues.Create(",;:()–—\"“”");

    /// <summary>Whether the sentence says it with the roles exchanged, and nowhere as asked.</summary>
    public bool IsReversed(AnalyzedSentence sentence, SentenceMatch match)
    {
        var isReversed = false;
        for (var i = 1; i < match.TermAt.Length; i++)
        {
            if (match.TermAt[i] != roles.Verb)
            {
                continue;
            }

            if (SubjectOf(sentence, match, i) is not ({ } subject, var isPassive))
            {
                // Behind a quotation the subject follows its verb: "…," said Ada.
                isReversed |= !IsCut(sentence, i - 1) && IsObjectExchanged(sentence, match, i);
                continue;
            }

            var (doer, other) = isPassive ? (roles.Patients, roles.Agents) : (roles.Agents, roles.Patients);
            if (doer.Contains(subject))
            {
                return false;
            }

            isReversed |= other.Contains(subject)
                && (isPassive ? roles.IsPatientAsked || NamesDoer(sentence, i) : IsActive(sentence, match, i));
        }

        return isReversed;
    }

    // The name right before the verb, and whether the verb is passive.
    private (int? Subject, bool IsPassive) SubjectOf(AnalyzedSentence sentence, SentenceMatch match, int verb)
    {
        var isPassive = false;
        for (var i = verb - 1; i >= 0 && verb - i <= MostBetween + 1 && !IsCut(sentence, i); i--)
        {
            var token = sentence.Tokens[i];
            if (match.TermAt[i] is >= 0 and var term && (roles.Agents.Contains(term) || roles.Patients.Contains(term)))
            {
                return (term, isPassive);
            }

            if (!FunctionWords.Auxiliaries.Contains(token.Lower)
                && token.Lower is not ("also" or "first" or "then" or "later" or "never" or "again" or "already" or "not")
                && !token.Lower.EndsWith("ly", StringComparison.Ordinal))
            {
                return (null, false);
            }

            isPassive |= token.Lower is "is" or "are" or "was" or "were" or "been" or "being"
                && !sentence.Tokens[verb].Lower.EndsWith("ing", StringComparison.Ordinal);
        }

        return (null, false);
    }

    // "Delta acquired (the firm) Omega" where it is asked what Omega acquired, "Omega was acquired by Delta" where it is asked who acquired
    // Delta.
    private bool IsObjectExchanged(AnalyzedSentence sentence, SentenceMatch match, int verb)
    {
        var isPassive = IsPassive(sentence, verb);
        var names = isPassive ? roles.Patients : roles.Agents;
        var isBehind = !isPassive && roles.Preposition.Length == 0;
        var hasNoun = false;
        for (var i = verb + 1; i < match.TermAt.Length && !IsCut(sentence, i - 1); i++)
        {
            var word = sentence.Tokens[i].Lower;
            if (names.Contains(match.TermAt[i]))
            {
                return isBehind;
            }

            if (isPassive ? word == "by" || (word is "to" or "from" && roles.Preposition.Length == 0) : word == roles.Preposition)
            {
                isBehind = true;
            }
            else if (word is not ("the" or "a" or "an") && !(hasNoun && word == "of"))
            {
                // "A visit took the king to Rome": without an article it is no kind of thing, and the word before is no verb.
                if (hasNoun || sentence.Tokens[i - 1].Lower is not ("the" or "a" or "an") || sentence.Tokens[i].IsCapitalised
                    || FunctionWords.Contains(word))
                {
                    return false;
                }

                hasNoun = true;
            }
        }

        return false;
    }

    private static bool IsPassive(AnalyzedSentence sentence, int verb)
    {
        var i = verb - 1;
        while (i > 0 && verb - i <= MostBetween
            && (sentence.Tokens[i].Lower is "also" or "first" or "then" or "later" or "again" or "already"
            || sentence.Tokens[i].Lower.EndsWith("ly", StringComparison.Ordinal)))
        {
            i--;
        }

        return sentence.Tokens[i].Lower is "is" or "are" or "was" or "were" or "been" or "being"
            && !sentence.Tokens[verb].Lower.EndsWith("ing", StringComparison.Ordinal);
    }

    // "Persia was again invaded in 1722 by Russia"
    private static bool NamesDoer(AnalyzedSentence sentence, int verb) =>
        sentence.Tokens.Skip(verb + 1).Take(FarthestObject).Any(token => token.Lower == "by");

    // A plain object follows at once, or else "Napoleon defeated at Waterloo" may mean that he was.
    private bool IsActive(AnalyzedSentence sentence, SentenceMatch match, int verb) =>
        roles.Preposition.Length > 0 ? HasObject(sentence, match, verb)
        : verb + 1 < sentence.Tokens.Length && !IsCut(sentence, verb)
            && (sentence.Tokens[verb + 1].Lower is "the" or "a" or "an" or "its" or "his" or "her" or "their"
                || !FunctionWords.Contains(sentence.Tokens[verb + 1].Lower));

    // Behind the same preposition stands who does it in the question, or, where that is asked, another than the question names.
    private bool HasObject(AnalyzedSentence sentence, SentenceMatch match, int verb)
    {
        for (var i = verb + 1; i < match.TermAt.Length && i - verb <= FarthestObject; i++)
        {
            var before = sentence.Tokens[i - 1].Lower == "the" ? i - 2 : i - 1;
            if (before > verb && sentence.Tokens[before].Lower == roles.Preposition && sentence.Tokens[i].Lower != "the")
            {
                return roles.Agents.Count == 0 ? !roles.Patients.Contains(match.TermAt[i]) : roles.Agents.Contains(match.TermAt[i]);
            }
        }

        return false;
    }

    private static bool IsCut(AnalyzedSentence sentence, int token)
    {
        var offset = sentence.Sentence.Span.Offset;
        return sentence.Text.AsSpan()[(sentence.Tokens[token].Span.End - offset)..(sentence.Tokens[token + 1].Span.Offset - offset)]
            .ContainsAny(Cuts);
    }
}
