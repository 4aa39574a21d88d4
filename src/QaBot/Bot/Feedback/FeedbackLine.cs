using System.Text.Json.Serialization;

namespace QaBot.Bot.Feedback;

/// <summary>One line of the file of feedback. Who asked is not in it.</summary>
internal sealed record FeedbackLine
{
    private const int MostComment = 2000;

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why it was written down.</summary>
    public required FeedbackKind Kind { get; init; }

    /// <summary>The channel.</summary>
    public string? Channel { get; init; }

    /// <summary>The question as it was typed, its first 1,000 characters.</summary>
    public required string Question
    {
        get;
        init => field = value.Begin(Texts.MostStored);
    }

    /// <summary>The short answer; null when declined or when the whole quote answered.</summary>
    public string? Answer
    {
        get;
        init => field = value?.Begin(Texts.MostStored);
    }

    /// <summary>The quote given, or, when declined, the nearest sentence; its first 1,000 characters.</summary>
    public string? Quote
    {
        get;
        init => field = value?.Begin(Texts.MostStored);
    }

    /// <summary>Its article.</summary>
    public string? Article { get; init; }

    /// <summary>Where the quote starts in the article.</summary>
    public int? Offset { get; init; }

    /// <summary>How sure the bot was, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The user's own words, the first 2,000 characters; null when there are none.</summary>
    public string? Comment
    {
        get;
        init => field = value?.Begin(MostComment);
    }
}

/// <summary>Why a line was written down.</summary>
internal enum FeedbackKind
{
    /// <summary>The question was declined.</summary>
    Declined,

    /// <summary>It was answered, only just.</summary>
    NearThreshold,

    /// <summary>The user liked the answer.</summary>
    Like,

    /// <summary>The user did not.</summary>
    Dislike,
}

/// <summary>Reads and writes lines of feedback.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(FeedbackLine))]
internal sealed partial class FeedbackJson : JsonSerializerContext;
