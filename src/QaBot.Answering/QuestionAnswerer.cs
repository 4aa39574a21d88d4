using NodaTime;
using QaBot.Answering.Deciding;
using QaBot.Answering.Extraction.Spans;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;
using QaBot.Answering.Matching;
using QaBot.Answering.Questions;
using QaBot.Answering.Quoting;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Weights;
using QaBot.Answering.Reading;
using QaBot.Answering.Retrieval;
using QaBot.Answering.Tokens;

namespace QaBot.Answering;

/// <summary>
/// The one way in: a question goes in, a quote or the decision not to answer comes out. May be used from several
/// threads at once.
/// </summary>
public sealed class QuestionAnswerer : IQuestionAnswerer
{
    private readonly ArticleIndex index;
    private readonly AnsweringOptions options;
    private readonly QuestionAnalyzer analyzer;
    private readonly SentenceRanking ranking;
    private readonly ReaderRanking? reading;
    private readonly QuestionLanguage language;
    private readonly AnswerDecision decision;
    private readonly AnswerDecision decisionWithoutReader;

    /// <summary>Makes an answerer.</summary>
    /// <param name="index">The articles; stays the caller's to dispose of.</param>
    /// <param name="synonyms">Words that count for one another.</param>
    /// <param name="options">How questions are answered.</param>
    /// <exception cref="AnsweringException">The reader's model cannot be read, or <see cref="AnsweringOptions.TargetPrecision"/> is more than was ever reached.</exception>
    public QuestionAnswerer(ArticleIndex index, Synonyms synonyms, AnsweringOptions options)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(options);
        this.index = index;
        this.options = options;
        var tokenizer = new TextTokenizer();
        analyzer = new QuestionAnalyzer(tokenizer, synonyms);
        language = new QuestionLanguage(tokenizer);
        ranking = new SentenceRanking(new LinearRanker(WeightsFile.Ranker(withReader: false).Weights));
        reading = options.Reader ? new ReaderRanking(Reader.From(options.ReaderModel), new LinearRanker(WeightsFile.Ranker(withReader: true).Weights), options.ReaderParagraphs) : null;
        decisionWithoutReader = AnswerDecision.Of(withReader: false, options);
        decision = options.Reader ? AnswerDecision.Of(withReader: true, options) : decisionWithoutReader;
    }

    /// <inheritdoc/>
    public Answer Ask(string question, AskOptions options)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(options);
        using var lease = index.Acquire();
        var snapshot = lease.Snapshot;
        var only = options.ArticleId is { } id ? ArticleLookup.Find(snapshot, id) : null;
        var typed = Shorten(question);
        var spoken = LanguageOf(typed, snapshot, only);
        var asked = analyzer.Analyze(typed, new Lexicon(snapshot.Reader, spoken), Today(snapshot, only), options.Previous);
        var ranked = Rank(snapshot, asked, spoken, only, options);
        var decided = (spoken.IsEnglish ? decision : decisionWithoutReader).Decide(asked, ranked);
        return Compose(asked, ranked, snapshot.Articles.Count > 0 ? decided : decided with { Reason = DeclineReason.NothingFound, Words = "There are no articles to answer from." }, options.Top);
    }

    private Language LanguageOf(string question, IndexSnapshot snapshot, ArticleEntry? only) => only switch
    {
        not null => Language.Of(only.Language),
        _ when snapshot.Languages.Count == 0 => Language.English,
        _ => language.Of(question, [.. snapshot.Languages.Select(share => share.Language)], snapshot.Reader),
    };

    private static LocalDate? Today(IndexSnapshot snapshot, ArticleEntry? only) =>
        (only ?? (snapshot.Articles.Count == 1 ? snapshot.Articles[0] : null))?.Date;

    private string Shorten(string question)
    {
        if (question.Length <= options.MaxQuestionLength)
        {
            return question;
        }

        // Never between the halves of a surrogate pair.
        var length = options.MaxQuestionLength;
        return question[..(char.IsHighSurrogate(question[length - 1]) ? length - 1 : length)];
    }

    private IReadOnlyList<RankedSentence> Rank(IndexSnapshot snapshot, Question question, Language spoken, ArticleEntry? only, AskOptions options)
    {
        if (question.Terms.Count == 0)
        {
            return [];
        }

        var candidates = CandidateRetriever.Retrieve(snapshot, question.Terms, spoken.Fields, only, options.Within);
        var ranked = ranking.Rank(snapshot, question, candidates, only);

        // The reader was trained on English alone.
        return reading is not null && spoken.IsEnglish && ranked.Count > 0 ? reading.Read(question, ranked) : ranked;
    }

    private static Answer Compose(Question question, IReadOnlyList<RankedSentence> ranked, Decision decided, int top)
    {
        var finder = new SpanFinder(question);
        var candidates = ranked.Take(Math.Max(1, top)).Select(sentence => Report(sentence, finder)).ToArray();
        var answered = decided.Reason is null;
        var best = ranked.Count > 0 ? ranked[0] : null;
        return new Answer
        {
            Question = question,
            Answered = answered,
            Quote = candidates.FirstOrDefault()?.Quote,
            ShortAnswer = answered ? candidates[0].Span : null,
            Context = best is null
                ? []
                : [.. ContextSentences.Before(best.Article, best.Sentence).Select(sentence => QuoteMaker.Sentence(best.Article, sentence))],
            Confidence = decided.Confidence,
            Threshold = decided.Threshold,
            Signs = decided.Signs,
            Computed = best is null ? [] : ComputedFacts.Of(best.Article, best.Sentence),
            Candidates = candidates,
            OtherSources = answered ? OtherSources.Of(ranked, finder.Find) : [],
            Declined = decided.Reason,
            DeclinedBecause = decided.Words,
        };
    }

    private static AnswerCandidate Report(RankedSentence ranked, SpanFinder finder) => new(
        QuoteMaker.Sentence(ranked.Article, ranked.Sentence),
        ranked.Score,
        finder.Find(ranked) is { } span ? QuoteMaker.Words(ranked.Article, ranked.Sentence, span) : null,
        ranked.Explain());
}
