using QaBot.Answering.Answers;

namespace QaBot.Bot.State;

/// <summary>Where a quote stands, such that it can be quoted again.</summary>
internal sealed class QuotedPlace
{
    /// <summary>The article.</summary>
    public string ArticleId { get; set; } = string.Empty;

    /// <summary>The hash of its text when it was quoted.</summary>
    public string Hash { get; set; } = string.Empty;

    /// <summary>Where the quote starts.</summary>
    public int Offset { get; set; }

    /// <summary>How long it is.</summary>
    public int Length { get; set; }

    /// <summary>Makes it of a quote.</summary>
    public static QuotedPlace Of(Quote quote) => new()
    {
        ArticleId = quote.ArticleId,
        Hash = quote.ContentHash,
        Offset = quote.Span.Offset,
        Length = quote.Span.Length,
    };
}
