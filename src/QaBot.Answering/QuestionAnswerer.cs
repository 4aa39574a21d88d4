using NodaTime;
using QaBot.Answering.Answers;
using QaBot.Answering.Answers.Deciding;
using QaBot.Answering.Answers.Quoting;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Weights;
using QaBot.Answering.Reading;
using QaBot.Answering.Retrieval;

namespace QaBot.Answering;

/// <summary>
/// The one way in: a question goes in, a quote or the decision not to answer comes out. May be used from several
/// threads at once.
/// </summary>
public sealed class QuestionAnswerer : IDisposable
{
    private readonly ArticleIndex index;
    private readonly AnsweringOptions options;
    private readonly QuestionAnalyzer analyzer;
    private readonly SentenceRanking ranking;
    private readonly ReaderRanking? reading;
    private readonly QuestionLanguage language;
    private readonly Decisions decisions;
    private readonly TimeProvider time;
    private int isWarm;

    /// <summary>Makes an answerer.</summary>
    /// <param name="index">The articles; stays the caller's to dispose of.</param>
    /// <param name="synonyms">Words that count for one another.</param>
    /// <param name="options">How questions are answered.</param>
    /// <param name="time">The clock that <see cref="AnsweringOptions.TimeLimit"/> goes by; the system's when null.</param>
    /// <exception cref="AnsweringException">The reader's model cannot be read, or <see cref="AnsweringOptions.TargetPrecision"/> is more
    /// than was ever reached.</exception>
    public QuestionAnswerer(ArticleIndex index, Synonyms synonyms, AnsweringOptions options, TimeProvider? time = null)
        : this(index, synonyms, options, ReaderModel.From, time)
    {
    }

    /// <summary>Makes an answerer with another reader.</summary>
    internal QuestionAnswerer(ArticleIndex index, Synonyms synonyms, AnsweringOptions options, Func<AnsweringOptions, ReaderModel> readerOf,
        TimeProvider? time)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(options);
        this.index = index;
        this.options = options;
        this.time = time ?? TimeProvider.System;
        var tokenizer = new TextTokenizer();
        analyzer = new QuestionAnalyzer(tokenizer, synonyms);
        language = new QuestionLanguage(tokenizer);
        decisions = new Decisions(options, tokenizer);
        ranking = new SentenceRanking(new(WeightsFile.Ranker(withReader: false).Weights));
        reading = options.Reader
            ? new ReaderRanking(readerOf(options), new(WeightsFile.Ranker(withReader: true).Weights), options.ReaderPassages)
            : null;
    }

    /// <summary>Answers one question.</summary>
    /// <param name="question">The words as they were typed; any text, also none.</param>
    /// <param name="options">Where to look and how much to report.</param>
    /// <returns>A quote that answers, or the decision not to answer with its reason.</returns>
    /// <exception cref="AnsweringException"><see cref="AskOptions.ArticleId"/> or one of <see cref="AskOptions.ArticleIds"/> names no
    /// article.</exception>
    public Answer Ask(string question, AskOptions options)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(options);
        var budget = new TimeBudget(time, LimitOf(options));
        return index.Read(snapshot => Ask(snapshot, question, options, budget));
    }

    private Answer Ask(IndexSnapshot snapshot, string question, AskOptions options, TimeBudget budget)
    {
        var among = snapshot.Among(options.ArticleId is { } id ? [id] : options.ArticleIds);
        var only = among is [var single] ? single : null;
        var typed = Shorten(question);
        var languages = snapshot.LanguagesOf(among);
        var spoken = language.Of(typed, languages, snapshot.Reader);
        Answer? best = null;
        foreach (var asked in analyzer.Readings(typed, new Lexicon(snapshot.Reader, spoken), Today(snapshot, only), options.Previous,
            budget))
        {
            // As it stands first; what it takes over from before counts only where it has no answer otherwise.
            var (ranked, wasRead) = Rank(snapshot, asked, spoken, among, options, budget);
            var answer = new AnswerComposer(asked, decisions.Decide(asked, ranked, spoken, wasRead)).Compose(options.Top);
            best = best is null || (answer.Answered && !best.Answered) ? answer : best;
        }

        return Explained(best!, snapshot, languages) with
        {
            IsIncomplete = budget.IsOverdrawn,
            IsByRulesAlone = reading is not null && !options.Reads,
            MissingShards = snapshot.MissingShards,
        };
    }

    private Answer Explained(Answer answer, IndexSnapshot snapshot, IReadOnlyList<Language> languages)
    {
        if (snapshot.Articles.Count == 0)
        {
            return answer with { Declined = DeclineReason.NothingFound, DeclinedBecause = "There are no articles to answer from." };
        }

        return !answer.Answered && language.ToldInOthers(answer.Question.OwnWords, languages, snapshot.Reader) is { } told
            ? answer with { Declined = DeclineReason.OtherLanguage, DeclinedBecause = told }
            : answer;
    }

    // The first question also waits until the code is compiled, whatever it asks; it has more time for that.
    private TimeSpan LimitOf(AskOptions asking)
    {
        var limit = asking.TimeLimit ?? options.TimeLimit;
        var isFirst = Interlocked.Exchange(ref isWarm, 1) == 0;
        return isFirst && limit != Timeout.InfiniteTimeSpan && limit < options.FirstTimeLimit ? options.FirstTimeLimit : limit;
    }

    /// <summary>Gives the reader's memory back; no question may be asked any more.</summary>
    public void Dispose() => reading?.Dispose();

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

    private (IReadOnlyList<RankedSentence> Ranked, bool WasRead) Rank(
        IndexSnapshot snapshot, Question question, Language spoken, IReadOnlyList<ArticleEntry>? among, AskOptions options,
            TimeBudget budget)
    {
        if (question.Terms.Count == 0)
        {
            return ([], spoken.IsEnglish);
        }

        var reader = options.Reads ? reading : null;
        var candidates = CandidateRetriever.Retrieve(snapshot, question.Terms, spoken.Fields, among, options.Within,
            readsWhole: reader is not null && spoken.IsEnglish, budget);
        var ranked = ranking.Rank(snapshot, question, candidates, among is [var only] ? only : null, budget);

        // The reader was trained on English alone.
        var isRead = spoken.IsEnglish && (reading is null || (reader is not null && (ranked.Count == 0 || budget.Allows())));
        return isRead && ranked.Count > 0 && reader is not null
            ? (reader.Read(question, ranked, addsOthers: options.Within is null, budget), isRead)
            : (ranked, isRead);
    }
}
