using QaBot.Answering.Answers;

namespace QaBot.Bot.State;

/// <summary>An answer as it is kept until feedback for it comes.</summary>
internal sealed class GivenAnswer
{
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
        Confidence = Math.Round(answer.Confidence, 4),
    };
}
