namespace QaBot.Bot.Feedback;

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
