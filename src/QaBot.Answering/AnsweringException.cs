namespace QaBot.Answering;

/// <summary>An error that its user can mend; the message says what is wrong and what to do.</summary>
public sealed class AnsweringException : Exception
{
    /// <summary>Makes an error with a message for the user.</summary>
    /// <param name="message">What is wrong, and what to do about it.</param>
    public AnsweringException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an error with a message for the user and the error that led to it.</summary>
    /// <param name="message">What is wrong, and what to do about it.</param>
    /// <param name="innerException">The error that led to it.</param>
    public AnsweringException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an error without words of its own.</summary>
    public AnsweringException()
    {
    }
}
