using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using QaBot.Answering.Answers;
using QaBot.Answering.Questions;

namespace QaBot.Asking;

/// <summary>An answer as a line of JSON.</summary>
internal sealed record AnsweredLine
{
    /// <summary>The question's id.</summary>
    public string? Id { get; init; }

    /// <summary>Whether there is an answer.</summary>
    public bool Answered { get; init; }

    /// <summary>The short answer; null when declined or when the whole quote, or several sentences, answer.</summary>
    public string? Answer { get; init; }

    /// <summary>The short answer found in the best sentence, also when declined.</summary>
    public string? BestSpan { get; init; }

    /// <summary>The sentence that answers; null when declined.</summary>
    public QuoteJson? Quote { get; init; }

    /// <summary>Sentences before the quote that it cannot be understood without.</summary>
    public IReadOnlyList<QuoteJson> Context { get; init; } = [];

    /// <summary>
    /// The sentences that answer together, in the text's order, "quote" among them; not written where one answers by itself.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SentenceJson>? Sentences { get; init; }

    /// <summary>How many more sentences would answer along with them; not written when none would.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int MoreSentences { get; init; }

    /// <summary>How likely the best sentence is to answer, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Relative dates of the quote, worked out.</summary>
    public IReadOnlyList<ComputedJson> Computed { get; init; } = [];

    /// <summary>The best sentences, best first, also when declined.</summary>
    public IReadOnlyList<CandidateJson> Candidates { get; init; } = [];

    /// <summary>Why there is no answer; null when there is one.</summary>
    public string? DeclinedBecause { get; init; }

    /// <summary>Whether the time for the question ran out before everything was looked at; not written when it did not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Incomplete { get; init; }

    /// <summary>Whether the reader could not keep up, so that the rules answered alone; not written when it could.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool RulesAlone { get; init; }

    /// <summary>The shards that did not answer, so that their articles were not looked at; not written when all did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? MissingShards { get; init; }

    /// <summary>What a question that points back to this one is handed as "previous"; null when the question could not be asked.</summary>
    public PreviousTurn? Turn { get; init; }

    /// <summary>Why the question could not be asked; null when it could.</summary>
    public string? Error { get; init; }

    /// <summary>Makes it of an answer.</summary>
    public static AnsweredLine Of(string? id, Answer answer) => new()
    {
        Id = id,
        Answered = answer.Answered,
        Answer = answer.ShortAnswer?.Text,
        BestSpan = answer.Candidates is [var best, ..] ? best.Span?.Text : null,
        Quote = answer.Answered ? QuoteJson.Of(answer.Quote) : null,
        Context = answer.Answered ? [.. answer.Context.Select(quote => QuoteJson.Of(quote)!)] : [],
        Sentences = answer.Sentences.Count == 0 ? null : [.. answer.Sentences.Select(SentenceJson.Of)],
        MoreSentences = answer.MoreSentences,
        Confidence = Math.Round(answer.Confidence, 4),
        Computed = answer.Answered ? [.. answer.Computed.Select(ComputedJson.Of)] : [],
        Candidates = [.. answer.Candidates.Select(CandidateJson.Of)],
        Incomplete = answer.IsIncomplete,
        RulesAlone = answer.IsByRulesAlone,
        MissingShards = answer.MissingShards.Count == 0 ? null : answer.MissingShards,
        Turn = answer.AsPrevious(),
        DeclinedBecause = answer.Answered ? null : answer.DeclinedBecause,
    };

    /// <summary>The line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, AnswerJson.Line);
}

/// <summary>One of several sentences that answer together, as JSON.</summary>
/// <param name="Quote">The sentence.</param>
/// <param name="Context">Sentences before it that it cannot be understood without and that are not quoted already.</param>
internal sealed record SentenceJson(QuoteJson Quote, IReadOnlyList<QuoteJson> Context)
{
    /// <summary>Makes it of a sentence.</summary>
    public static SentenceJson Of(QuotedSentence sentence) =>
        new(QuoteJson.Of(sentence.Quote)!, [.. sentence.Context.Select(quote => QuoteJson.Of(quote)!)]);
}

/// <summary>A relative date, worked out, as JSON.</summary>
/// <param name="Words">The quote's words.</param>
/// <param name="Start">The first day, as in 2018-06-12.</param>
/// <param name="End">The last day.</param>
/// <param name="CountedFrom">The sentence that holds the date counted from; null when it is the article's own date.</param>
internal sealed record ComputedJson(string Words, string Start, string End, QuoteJson? CountedFrom)
{
    /// <summary>Makes it of a computed fact.</summary>
    public static ComputedJson Of(ComputedFact fact) => new(
        fact.Words, LocalDatePattern.Iso.Format(fact.Start), LocalDatePattern.Iso.Format(fact.End), QuoteJson.Of(fact.CountedFrom));
}

/// <summary>A candidate as JSON.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Offset">Where the sentence starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Score">Its weight.</param>
internal sealed record CandidateJson(string Article, int Offset, int Length, string Text, double Score)
{
    /// <summary>Makes it of a candidate.</summary>
    public static CandidateJson Of(AnswerCandidate candidate) => new(
        candidate.Quote.ArticleId,
        candidate.Quote.Span.Offset,
        candidate.Quote.Span.Length,
        candidate.Quote.Text,
        Math.Round(candidate.Score, 4));
}
