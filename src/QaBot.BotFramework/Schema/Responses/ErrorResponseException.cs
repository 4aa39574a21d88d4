using System.Net;

namespace Microsoft.Bot.Schema;

/// <summary>A channel did not take a request, or could not be reached; the message says what to do.</summary>
public class ErrorResponseException : Exception
{
    /// <summary>Makes an error without words of its own.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Makes an error with a message.</summary>
    /// <param name="message">What is wrong, and what to do about it.</param>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an error with a message and the error that led to it.</summary>
    /// <param name="message">What is wrong, and what to do about it.</param>
    /// <param name="innerException">The error that led to it.</param>
    public ErrorResponseException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What the channel says of it.</summary>
    public ErrorResponse? Body { get; set; }

    /// <summary>The status that the channel answered with; null when no answer came.</summary>
    internal HttpStatusCode? StatusCode { get; init; }
}
