using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Answers.Deciding;
using QaBot.Answering.Answers.Spans;
using QaBot.Answering.Articles;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Quoting;

/// <summary>Puts the answer together: the quotes, the words in them that answer, what they lean on, what can be worked out from them, and
/// what other articles say.</summary>
/// <param name="question">The question.</param>
/// <param name="decision">What was decided about it.</param>
internal sealed class AnswerComposer(Question question, Decision decision)
{
    private const int MostOtherSources = 3;

    /// <summary>The share of the best sentence's score from which on another article's sentence counts as an answer too.</summary>
    private const double LeastShare = 0.85;

    private readonly SpanFinder finder = new(question);

    /// <summary>The answer.</summary>
    /// <param name="top">How many candidates it reports.</param>
    public Answer Compose(int top)
    {
        var best = decision.Ranked.Count > 0 ? decision.Ranked[0] : null;
        var candidates = decision.Ranked.Take(Math.Max(1, top)).Select(Report).ToArray();
        return new Answer
        {
            Question = question,
            Context = best is null ? [] : Context(best, candidates[0].Quote.Span),
            Confidence = decision.Confidence,
            Threshold = decision.Threshold,
            Signs = decision.Signs,
            Computed = best is null ? [] : [.. (decision.Together ?? [best]).SelectMany(Computed).Distinct()],
            Sentences = Together(decision.Together ?? []),
            MoreSentences = decision.Left,
            Candidates = candidates,
            OtherSources = best is null || decision.Together is not null ? [] : Others(best),
            Declined = decision.Reason,
            DeclinedBecause = decision.Words,
        };
    }

    private AnswerCandidate Report(RankedSentence sentence)
    {
        var quoted = QuoteMaker.Extent(question, sentence.Article, sentence.Sentence);
        var isWhole = quoted != sentence.Sentence.Sentence.Span
            || (sentence.Sentence.Paragraph.Kind == ParagraphKind.List && QuoteMaker.AsksForAll(question));
        var known = ReferenceEquals(sentence, decision.Ranked[0]) ? decision.ShortAnswer : null;
        return new AnswerCandidate(
            QuoteMaker.Words(sentence.Article, sentence.Sentence, quoted),
            sentence.Score,
            ShortAnswer(sentence, known ?? (isWhole ? null : finder.Find(sentence))),
            sentence.Explain())
        {
            Held = sentence.WordsHeld(question),
            HeldBeside = sentence.WordsHeldBeside(question),
        };
    }

    private static Quote? ShortAnswer(RankedSentence sentence, TextSpan? span) =>
        span is { } words ? QuoteMaker.Answer(sentence.Article, sentence.Sentence, words) : null;

    private Quote[] Context(RankedSentence best, TextSpan quoted) =>
        [.. best.Article.ContextOf(best.Sentence)
            .Concat(decision.Beside is { } beside && beside.Entry == best.Entry ? [beside.Sentence] : [])
            .DistinctBy(sentence => sentence.Sentence.Index)
            .Where(sentence => !quoted.Overlaps(sentence.Sentence.Span))
            .Select(sentence => QuoteMaker.Sentence(best.Article, sentence))];

    // Dates that a quote gives only relative to others, in the order of the text.
    private static IEnumerable<ComputedFact> Computed(RankedSentence sentence) =>
        sentence.Sentence.Times.Where(time => time.Computed).Select(time => Computed(sentence.Article, time));

    private static ComputedFact Computed(AnalyzedArticle article, TimeMention time)
    {
        var from = time.Anchor is { } anchor ? article.SentenceAt(anchor.Offset) : -1;
        return new ComputedFact(
            time.Span.Of(article.Article.Text), time.Start, time.End, from < 0 ? null : QuoteMaker.Sentence(article, article[from]));
    }

    // Each sentence with what it leans on, unless that is quoted already.
    private static QuotedSentence[] Together(IReadOnlyList<RankedSentence> sentences)
    {
        var quoted = sentences.Select(sentence => (sentence.Entry.Id, sentence.Sentence.Sentence.Index)).ToHashSet();
        return [.. sentences.Select(sentence => new QuotedSentence(
            QuoteMaker.Sentence(sentence.Article, sentence.Sentence),
            [.. (Leans(sentence.Sentence) ? sentence.Article.ContextOf(sentence.Sentence) : [])
                .Where(before => quoted.Add((sentence.Entry.Id, before.Sentence.Index)))
                .Select(before => QuoteMaker.Sentence(sentence.Article, before))]))];
    }

    // "He", and "three days later"; what only says "the port" is spoken of by all of them.
    private static bool Leans(AnalyzedSentence sentence) =>
        sentence.Lean >= 1 || sentence.Times
            .Any(time => time is { Computed: true, Anchor: { } anchor } && anchor.Offset < sentence.Sentence.Span.Offset);

    // Of each other article the sentence that answers nearly as well; where there is no answer, only what says nearly the same.
    private OtherSource[] Others(RankedSentence best)
    {
        var answer = finder.Find(best);
        return [.. decision.Ranked
            .Where(sentence => sentence.Entry.Id != best.Entry.Id && sentence.Exclusion == Exclusion.None)
            .Where(sentence => sentence.IsVersionOf(best) || (decision.Reason is null && sentence.Score >= LeastShare * best.Score))
            .DistinctBy(sentence => sentence.Entry.Id)
            .Take(MostOtherSources)
            .Select(sentence => (Sentence: sentence, Span: finder.Find(sentence)))
            .Select(other => new OtherSource(
                QuoteMaker.Sentence(other.Sentence.Article, other.Sentence.Sentence),
                ShortAnswer(other.Sentence, other.Span),
                Agree(best.Sentence, answer, other.Sentence.Sentence, other.Span)))];
    }

    // Two articles agree when they give the same words of meaning, or name the same days.
    private static bool Agree(AnalyzedSentence best, TextSpan? answer, AnalyzedSentence other, TextSpan? span) =>
        best.Text == other.Text
        || (answer is { } left && span is { } right
            && (WordsIn(best, left).SequenceEqual(WordsIn(other, right)) || NameSameDays(best, left, other, right)));

    private static IEnumerable<string> WordsIn(AnalyzedSentence sentence, TextSpan span) =>
        sentence.Tokens.Where(token => span.Overlaps(token.Span) && !FunctionWords.Contains(token.Lower)).Select(token => token.Lower);

    private static bool NameSameDays(AnalyzedSentence best, TextSpan left, AnalyzedSentence other, TextSpan right) =>
        best.Times.Any(time => left.Overlaps(time.Span)
            && other.Times.Any(named => right.Overlaps(named.Span) && named.Start == time.Start && named.End == time.End));
}
