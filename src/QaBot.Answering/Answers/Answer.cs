using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;

namespace QaBot.Answering.Answers;

/// <summary>What came of a question: a quote that answers it, or the decision not to answer.</summary>
public sealed record Answer
{
    /// <summary>The question as it was understood.</summary>
    public required Question Question { get; init; }

    /// <summary>Whether it is given as the answer: whether nothing was <see cref="Declined"/>.</summary>
    public bool Answered => Declined is null;

    /// <summary>The sentence that answers, or, when declined, the nearest one, the first of <see cref="Candidates"/>; null when there is
    /// none at all.</summary>
    public Quote? Quote => Candidates is [var best, ..] ? best.Quote : null;

    /// <summary>The words inside <see cref="Quote"/> that answer; null when declined, when the whole sentence does, or when several
    /// do.</summary>
    public Quote? ShortAnswer => Answered && Sentences.Count == 0 && Candidates is [var best, ..] ? best.Span : null;

    /// <summary>
    /// The sentences that answer together where one alone does not, in the text's order, <see cref="Quote"/> among them; none when that
    /// answers by itself. Nothing stands between them.
    /// </summary>
    public IReadOnlyList<QuotedSentence> Sentences { get; init; } = [];

    /// <summary>How many more sentences would answer along with <see cref="Sentences"/>.</summary>
    public int MoreSentences { get; init; }

    /// <summary>
    /// Sentences that the quote cannot be understood without, in order: those just before it, or the one of the other thing compared;
    /// mostly none.
    /// </summary>
    public IReadOnlyList<Quote> Context { get; init; } = [];

    /// <summary>How likely the quote is to answer the question, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The confidence from which on it would have been given as the answer, 0 to 1.</summary>
    public required double Threshold { get; init; }

    /// <summary>What the confidence was made of: each sign's name, value and share; a logit, before it becomes a probability.</summary>
    public IReadOnlyList<FeatureValue> Signs { get; init; } = [];

    /// <summary>Relative dates of the quote, worked out.</summary>
    public IReadOnlyList<ComputedFact> Computed { get; init; } = [];

    /// <summary>The best sentences, best first, also when declined.</summary>
    public IReadOnlyList<AnswerCandidate> Candidates { get; init; } = [];

    /// <summary>
    /// Sentences of other articles that answer too, best first; mostly none. When declined, those that say nearly the same as
    /// <see cref="Quote"/>.
    /// </summary>
    public IReadOnlyList<OtherSource> OtherSources { get; init; } = [];

    /// <summary>
    /// Whether <see cref="AnsweringOptions.TimeLimit"/> was used up, so that part of the text or of the question was not
    /// looked at; asked again, when less is going on, it may be answered otherwise.
    /// </summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Whether the reader was left out because <see cref="AskOptions.Reads"/> said so, though it is on; asked again with it, the
    /// question may be answered otherwise.</summary>
    public bool IsByRulesAlone { get; init; }

    /// <summary>The shards that did not answer, so that their articles were not looked at, such as "shard 2 of 5"; mostly none.</summary>
    public IReadOnlyList<string> MissingShards { get; init; } = [];

    /// <summary>Why there is no answer; null when there is one.</summary>
    public DeclineReason? Declined { get; init; }

    /// <summary>The reason in words, such as: the article does not mention "population". Empty when answered.</summary>
    public string DeclinedBecause { get; init; } = string.Empty;

    /// <summary>What is kept with a conversation, for the question after this one to point back to.</summary>
    public PreviousTurn AsPrevious() => new()
    {
        Question = Question.OwnWords,
        CarriedOver = string.Join(' ', Question.CarriedOver),
        Answer = ShortAnswer?.Text ?? string.Empty,
    };
}
