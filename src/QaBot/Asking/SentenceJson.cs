using QaBot.Answering.Answers;

namespace QaBot.Asking;

/// <summary>One of several sentences that answer together, as JSON.</summary>
/// <param name="Quote">The sentence.</param>
/// <param name="Context">Sentences before it that it cannot be understood without and that are not quoted already.</param>
internal sealed record SentenceJson(QuoteJson Quote, IReadOnlyList<QuoteJson> Context)
{
    /// <summary>Makes it of a sentence.</summary>
    public static SentenceJson Of(QuotedSentence sentence) =>
        new(QuoteJson.Of(sentence.Quote)!, [.. sentence.Context.Select(quote => QuoteJson.Of(quote)!)]);
}
