namespace QaBot.BotFramework;

/// <summary>A request that the bot refuses or cannot serve; the message says what is wrong and what to do.</summary>
public sealed class BotFrameworkException : Exception
{
    /// <summary>Makes an error.</summary>
    /// <param name="statusCode">The status to answer with.</param>
    /// <param name="message">What is wrong, and what to do about it.</param>
    /// <param name="innerException">The error that led to it.</param>
    public BotFrameworkException(int statusCode, string message, Exception? innerException = null)
        : base(message, innerException) => StatusCode = statusCode;

    /// <summary>Makes an error without words of its own.</summary>
    public BotFrameworkException()
    {
    }

    /// <summary>Makes an error of the sender.</summary>
    /// <param name="message">What is wrong, and what to do about it.</param>
    public BotFrameworkException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an error of the sender.</summary>
    /// <param name="message">What is wrong, and what to do about it.</param>
    /// <param name="innerException">The error that led to it.</param>
    public BotFrameworkException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The status to answer with.</summary>
    public int StatusCode { get; } = 400;

    /// <summary>The field of the activity that is wrong, for instance "conversation.id".</summary>
    public string? Field { get; init; }
}
