using QaBot.Answering.Answers.Spans;
using QaBot.Answering.Articles;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>
/// Answers a question all of whose words stand in the best sentence and in no other, where that sentence has a single thing of the
/// kind asked for: a look-up, of which the reader, made for longer texts, is not always sure.
/// </summary>
internal sealed class LookUpDecision : ISureDecision
{
    // A sentence of which the reader is sure that it does not answer, is not made an answer by its words.
    private const float LeastMargin = -4;

    // Of a longer sentence more is said than one thing.
    private const int MostWords = 30;

    // "4,210 inhabitants", "40 or so tugs": so far behind its number what is counted may stand.
    private const int FarthestCounted = 2;

    /// <inheritdoc/>
    // Of the eleven questions of Natural Questions, TyDi QA and SQuADShifts (2,600, none of which it was made from) that it answered by
    // any sentence, eight were right; of the seven with the best sentence, six, and the seventh asked who somebody is. Six of six are
    // too few for more than the rule of succession gives (Laplace 1814).
    public double Precision => 0.875;

    /// <inheritdoc/>
    public Decision Decide(Question question, Decision decided)
    {
        // What is not so is told in other words than what is.
        if (decided.Reason is not (DeclineReason.TooUncertain or DeclineReason.WordsMissing) || question.Form.IsNegated)
        {
            return decided;
        }

        // A note that repeats what its sentence says tells nothing else.
        var tell = decided.Ranked.Where(sentence => HoldsAll(question, sentence) && Tells(question, sentence)
            && IdentityQuestion.NameIn(sentence.Sentence, sentence.Match, question) is null
            && (sentence.Reading is not { Margin: < LeastMargin } || IsTimeTold(question, sentence))).ToArray();
        if (tell is not [var told, ..]
            || (!ReferenceEquals(told, decided.Ranked[0]) && !IsTimeTold(question, told) && !IsLabelled(told))
            || tell.Select(sentence => ToldBy(question, sentence)).Distinct().Count() > 1)
        {
            return decided;
        }

        return decided.AnsweredBy(told, Precision);
    }

    // The sentence itself has at least half of the words, the sentences that it leans on the rest.
    private static bool HoldsAll(Question question, RankedSentence sentence)
    {
        if (sentence.Exclusion != Exclusion.None || sentence.Features[(int)Feature.OtherTime] > 0
            || sentence.Sentence.Tokens.Length > MostWords)
        {
            return false;
        }

        var before = BeforeOf(question, sentence);
        var own = 0;
        var count = 0;
        for (var i = 0; i < question.Terms.Count; i++)
        {
            var term = question.Terms[i];
            if (term.IsScale && term.Word.StartsWith("how", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var isOwn = sentence.Match.Terms[i].Says(term);
            if (!isOwn && !before.Any(match => match.Terms[i].Says(term)))
            {
                return false;
            }

            own += isOwn ? 1 : 0;
            count++;
        }

        return own > 0 && own * 2 >= count;
    }

    // What leans on what is known of English alone; in other languages what is said before in the paragraph is taken as understood.
    private static SentenceMatch[] BeforeOf(Question question, RankedSentence sentence) =>
        [.. (Language.Of(question.Language).IsEnglish
            ? sentence.Article.ContextOf(sentence.Sentence).Select(before => before.Sentence.Index)
            : sentence.Sentence.Paragraph.Sentences.Select(other => other.Index).Where(index => index < sentence.Sentence.Sentence.Index))
            .Select(sentence.Extractor.MatchOf)];

    private static bool Tells(Question question, RankedSentence sentence)
    {
        if (!Language.Of(question.Language).IsEnglish)
        {
            return true;
        }

        return question.AnswerType switch
        {
            AnswerType.Count => Things(question, sentence).FindAll(number => IsCounted(question, sentence, number)).Count == 1,
            AnswerType.Date or AnswerType.Duration or AnswerType.Quantity or AnswerType.Money or AnswerType.Percentage
                or AnswerType.Person => Things(question, sentence).Count == 1,
            AnswerType.Any => IsTimeAlone(question),
            _ => false,
        };
    }

    // "Warden: Inga Holt" is made for looking up.
    private static bool IsLabelled(RankedSentence sentence) =>
        sentence.Sentence.Paragraph.Kind is ParagraphKind.ListItem or ParagraphKind.TableRow
            && sentence.Sentence.Text.Contains(": ", StringComparison.Ordinal);

    // "What happened on 3 May 1911": the day alone is asked about.
    private static bool IsTimeAlone(Question question) =>
        question.AnswerType == AnswerType.Any && question.Terms.All(term => term.Time is not null);

    // A note of the day, or an abbreviation before the year, tells it whatever the reader, which knows whole sentences, thinks of it.
    private static bool IsTimeTold(Question question, RankedSentence sentence) =>
        IsTimeAlone(question) || AbbreviatedYear.Find(question, sentence.Sentence, sentence.Match) is not null;

    private static string ToldBy(Question question, RankedSentence sentence) =>
        Things(question, sentence) is [var thing] ? thing.Of(sentence.Article.Article.Text) : sentence.Sentence.Text;

    private static List<TextSpan> Things(Question question, RankedSentence sentence)
    {
        if (AbbreviatedYear.Find(question, sentence.Sentence, sentence.Match) is { } year)
        {
            return [year];
        }

        var fitting = sentence.Sentence.Entities
            .Select(entity => (Entity: entity, Fit: AnswerEvidence.Fit(question.AnswerType, entity.Kind)))
            .Where(thing => thing.Fit > 0 && !AnswerEvidence.IsAsked(thing.Entity.Span, sentence.Sentence, sentence.Match))
            .ToList();
        var best = fitting.Select(thing => thing.Fit).DefaultIfEmpty(0).Max();
        return best < 0.6 ? [] : [.. fitting.Where(thing => thing.Fit == best).Select(thing => thing.Entity.Span)];
    }

    private static bool IsCounted(Question question, RankedSentence sentence, TextSpan number)
    {
        var counted = question.Terms.ToList().FindIndex(term => term.Word.Equals(question.Focus, StringComparison.OrdinalIgnoreCase));
        var tokens = sentence.Sentence.Tokens;
        var last = Array.FindLastIndex(tokens, token => number.Overlaps(token.Span));
        return counted >= 0 && last >= 0 && Enumerable.Range(0, tokens.Length).Any(i =>
            sentence.Match.TermAt[i] == counted && (number.Overlaps(tokens[i].Span) || (i > last && i <= last + FarthestCounted)));
    }
}
