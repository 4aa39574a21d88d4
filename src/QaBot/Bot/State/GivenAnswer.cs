using QaBot.Answering.Answers;

namespace QaBot.Bot.State;

/// <summary>A question and its answer as they are kept until feedback comes, or the conversation is exported.</summary>
internal sealed class GivenAnswer
{
    // All that may be quoted together but the quote itself.
    private const int MostOthers = 19;

    private const int MostOfReason = 300;

    /// <summary>Its number in the conversation, which the card's buttons send back.</summary>
    public string Key { get; set; } = string.Empty;

    /// <summary>The channel's id of the message; null when the channel gives none.</summary>
    public string? MessageId { get; set; }

    /// <summary>The question as it was typed, its first 1,000 characters.</summary>
    public string Question { get; set; } = string.Empty;

    /// <summary>The short answer; null when the whole quote answered.</summary>
    public string? Answer { get; set; }

    /// <summary>The quote, its first 1,000 characters.</summary>
    public string Quote { get; set; } = string.Empty;

    /// <summary>Its article.</summary>
    public string ArticleId { get; set; } = string.Empty;

    /// <summary>Where the quote starts.</summary>
    public int Offset { get; set; }

    /// <summary>How long the quote is, and the hash of the article's text it was taken from; what is quoted can be found there
    /// again.</summary>
    public QuotedPlace? Place { get; set; }

    /// <summary>The other sentences that answered along with the quote; mostly none.</summary>
    public List<QuotedPlace> Others { get; set; } = [];

    /// <summary>The articles that were quoted, those included that said the same or differed; in the order they were quoted in.</summary>
    public List<string> Articles { get; set; } = [];

    /// <summary>Why there was no answer, its first 300 characters; null when there was one.</summary>
    public string? Declined { get; set; }

    /// <summary>How sure the bot was.</summary>
    public double Confidence { get; set; }

    /// <summary>Makes it of an answer.</summary>
    public static GivenAnswer Of(string key, string question, Answer answer, string? messageId) => new()
    {
        Key = key,
        MessageId = messageId,
        Question = question.Begin(Texts.MostStored),
        Answer = answer.ShortAnswer?.Text.Begin(Texts.MostStored),
        Quote = answer.Quote!.Text.Begin(Texts.MostStored),
        ArticleId = answer.Quote.ArticleId,
        Offset = answer.Quote.Span.Offset,
        Place = QuotedPlace.Of(answer.Quote),
        Others = [.. answer.Sentences.Select(sentence => sentence.Quote).Where(quote => quote != answer.Quote).Take(MostOthers)
            .Select(QuotedPlace.Of)],
        Articles = [.. answer.Sentences.Select(sentence => sentence.Quote).Prepend(answer.Quote)
            .Concat(answer.OtherSources.Select(other => other.Quote)).Select(quote => quote.ArticleId).Distinct(StringComparer.Ordinal)],
        Confidence = Math.Round(answer.Confidence, 4),
    };

    /// <summary>Makes it of a question that was declined.</summary>
    public static GivenAnswer OfDeclined(string key, string question, Answer answer) => new()
    {
        Key = key,
        Question = question.Begin(Texts.MostStored),
        Declined = answer.DeclinedBecause.Begin(MostOfReason),
        Confidence = Math.Round(answer.Confidence, 4),
    };
}
