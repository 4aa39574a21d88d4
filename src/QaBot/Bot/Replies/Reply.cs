namespace QaBot.Bot.Replies;

/// <summary>What the bot says, before it is put into a channel's form.</summary>
internal sealed record Reply
{
    /// <summary>Its parts, in order.</summary>
    public required IReadOnlyList<ReplyPart> Parts { get; init; }

    /// <summary>What is offered to say next; at most three are sure to be shown.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>The number of the answer that feedback is asked for; null when none is.</summary>
    public string? FeedbackKey { get; init; }

    /// <summary>How sure the bot is of what it quotes; null when it quotes no answer.</summary>
    public ReplyConfidence? Confidence { get; init; }

    /// <summary>The address that the bot was asked at, for links; null when it is none to go by.</summary>
    public string? Asked { get; init; }

    /// <summary>The quotes, in order.</summary>
    public IEnumerable<QuotePart> Quotes => Parts.OfType<QuotePart>();

    /// <summary>A reply of one line.</summary>
    public static Reply Of(string text) => new() { Parts = [new LinePart(text)] };
}
