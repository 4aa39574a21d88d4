using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Answers.Quoting;
using QaBot.Answering.Articles;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>
/// Answers by several sentences what one does not answer: which things there are, and what is told of something. Each of them has all
/// that the question asks for, by itself or by what stands before it or above.
/// </summary>
/// <param name="most">How many sentences are quoted at most; none are added to the one at 1.</param>
internal sealed class SeveralDecision(int most) : ISureDecision
{
    // "It", said again and again, still means the thing.
    private const int MostBefore = 2;

    // What a sentence is about stands near its beginning.
    private const int FarthestTopic = 5;

    /// <inheritdoc/>
    // As of a look-up: each sentence has all words of the question.
    public double Precision => 0.875;

    /// <inheritdoc/>
    public Decision Decide(Question question, Decision decided)
    {
        var ranked = decided.Ranked;
        if (question.Several is not { } asked || question.Form.Item is not null || question.Terms.Count == 0 || most < 2)
        {
            return decided;
        }

        var meeting = WithoutVersions(ranked
            .Where(sentence => asked.IsAbout ? IsAbout(question, sentence) : IsOne(question, asked, sentence)));

        // Of "list the bridges" one sentence alone may be the answer, which the words of asking hide.
        if (meeting.Count < (asked.IsAbout || asked.Passing.Count > 0 ? 1 : 2)
            || (!asked.IsAbout && decided.Reason is null && (meeting.Count == 1 || IsWhole(question, ranked[0], meeting))))
        {
            return decided;
        }

        var order = asked.IsAbout
            ? InOrder(meeting).OrderBy(sentence => TopicPlace(question, sentence))
            : meeting.OrderBy(sentence => HoldsAlone(question, asked, sentence) ? 0 : 1);
        var chosen = InOrder(order.Take(most));
        var first = decided.Reason is null && chosen.Contains(ranked[0]) ? ranked[0] : chosen[0];
        return decided.Answered(Precision, decided.ShortAnswer) with
        {
            Ranked = [first, .. chosen.Where(sentence => sentence != first), .. ranked.Where(sentence => !chosen.Contains(sentence))],
            Together = chosen,
            Left = meeting.Count - chosen.Count,
        };
    }

    // A sentence that lists the things, and a list of them, is the answer by itself.
    private static bool IsWhole(Question question, RankedSentence best, List<RankedSentence> meeting) =>
        !meeting.Contains(best)
        || best.Sentence.Paragraph.Kind == ParagraphKind.List
        || QuoteMaker.Extent(question, best.Article, best.Sentence) != best.Sentence.Sentence.Span;

    private static List<RankedSentence> InOrder(IEnumerable<RankedSentence> sentences) =>
        [.. sentences.OrderBy(sentence => sentence.Entry.Id, StringComparer.Ordinal).ThenBy(sentence => sentence.Sentence.Sentence.Index)];

    private static List<RankedSentence> WithoutVersions(IEnumerable<RankedSentence> sentences)
    {
        var kept = new List<RankedSentence>();
        foreach (var sentence in sentences.Where(sentence => !kept.Exists(other => sentence.IsVersionOf(other))))
        {
            kept.Add(sentence);
        }

        return kept;
    }

    private static bool IsOne(Question question, SeveralQuestion asked, RankedSentence sentence) =>
        sentence.Exclusion == Exclusion.None && (question.Form.IsNegated || !Negation.Denies(sentence.Sentence))
        && Holds(question, asked, sentence, (i, before) =>
        {
            var term = question.Terms[i];
            return IsThing(term, asked) ? sentence.Match.Terms[i].Says(term)
                : term.Time is { } time ? IsThen(sentence, time, before)
                : sentence.Match.Terms[i].Says(term) || before.Any(index => sentence.Extractor.MatchOf(index).Terms[i].Says(term))
                    || sentence.Extractor.IsAbove(sentence.Sentence, term);
        });

    // A sentence of its own, or one that goes on from one that begins with the thing ("It has two towers").
    private static bool IsAbout(Question question, RankedSentence sentence)
    {
        var told = sentence.Sentence.Sentence.Index;
        if (Names(question, sentence, told))
        {
            return true;
        }

        for (var steps = 0; steps < MostBefore && sentence.Article[told].Lean >= 1 && told > sentence.Sentence.Paragraph.Sentences[0].Index;
            steps++)
        {
            told--;
            if (Names(question, sentence, told))
            {
                return BeginsWithTopic(sentence.Extractor.MatchOf(told));
            }
        }

        return false;
    }

    // All words of the thing; some of them may stand above.
    private static bool Names(Question question, RankedSentence sentence, int index)
    {
        var match = sentence.Extractor.MatchOf(index);
        var held = question.Terms.Select((term, i) => match.Terms[i].Says(term)).ToList();
        return held.Contains(true)
            && question.Terms.Zip(held).All(term => term.Second || sentence.Extractor.IsAbove(sentence.Sentence, term.First));
    }

    private static bool BeginsWithTopic(SentenceMatch match) =>
        Array.FindIndex(match.TermAt, term => term >= 0) is >= 0 and <= FarthestTopic;

    private static bool Holds(Question question, SeveralQuestion asked, RankedSentence sentence, Func<int, IReadOnlyList<int>, bool> isHeld)
    {
        var before = sentence.Sentence.Paragraph.Sentences.Select(other => other.Index)
            .Where(index => index < sentence.Sentence.Sentence.Index).ToList();
        return question.Terms.Any(term => IsThing(term, asked))
            && Enumerable.Range(0, question.Terms.Count).All(i => IsPassing(question.Terms[i], asked) || isHeld(i, before));
    }

    // The time that the sentence names itself, or, when it names none, the last one named before.
    private static bool IsThen(RankedSentence sentence, TimeMention asked, IReadOnlyList<int> before)
    {
        var days = new Days(asked.Start, asked.End);
        var named = before.Append(sentence.Sentence.Sentence.Index).Select(index => sentence.Article[index].Times)
            .LastOrDefault(times => times.Length > 0);
        return named?.Any(time => days.Contains(new Days(time.Start, time.End))) == true;
    }

    private static bool IsPassing(QuestionTerm term, SeveralQuestion asked) =>
        term.Word.ToLowerInvariant().Split(' ').All(asked.Passing.Contains);

    private static bool HoldsAlone(Question question, SeveralQuestion asked, RankedSentence sentence) =>
        question.Terms.Select((term, i) => IsPassing(term, asked) || sentence.Match.Terms[i].Says(term)).All(held => held);

    // "Trilateral meetings" are what is named so, and not a meeting behind a trilateral one.
    private static bool IsThing(QuestionTerm term, SeveralQuestion asked) =>
        term.Word.Equals(asked.Things, StringComparison.OrdinalIgnoreCase) || asked.Kind.Contains(term.Word.ToLowerInvariant());

    // What begins with the thing tells most of it, then what names it, then what goes on from that.
    private static int TopicPlace(Question question, RankedSentence sentence) =>
        !Names(question, sentence, sentence.Sentence.Sentence.Index) ? 2 : BeginsWithTopic(sentence.Match) ? 0 : 1;
}
