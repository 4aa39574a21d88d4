using Microsoft.AspNetCore.Http;

namespace QaBot.Channels.Activities;

/// <summary>A request that is refused or cannot be served; each endpoint writes it in the form that its clients know.</summary>
/// <param name="status">The status to answer with.</param>
/// <param name="code">The word for it that Direct Line uses.</param>
/// <param name="message">What is wrong, and what to do about it.</param>
/// <param name="inner">The error that led to it.</param>
internal sealed class ChannelProblem(int status, string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public int Status => status;

    public string Code => code;

    /// <summary>The field of the activity that is wrong, for instance "conversation.id".</summary>
    public string? Field { get; init; }

    /// <summary>When the client may try again.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the rest of the request is not read, so that no other can follow on its connection.</summary>
    public bool EndsConnection { get; init; }

    public static ChannelProblem BadArgument(string message, string? field = null) =>
        new(StatusCodes.Status400BadRequest, ProblemCodes.BadArgument, message) { Field = field };

    public static ChannelProblem BadSyntax(string message, Exception? inner = null, string? field = null) =>
        new(StatusCodes.Status400BadRequest, ProblemCodes.BadSyntax, message, inner) { Field = field };

    public static ChannelProblem Missing(string field) =>
        new(StatusCodes.Status400BadRequest, ProblemCodes.MissingProperty,
            $"The field {field} is missing or empty; the protocol requires it.")
        { Field = field };

    public static ChannelProblem Unauthorized(string message, Exception? inner = null) =>
        new(StatusCodes.Status401Unauthorized, ProblemCodes.Unauthorized, message, inner);

    public static ChannelProblem Forbidden(string message, string? field = null) =>
        new(StatusCodes.Status403Forbidden, ProblemCodes.Forbidden, message) { Field = field };

    public static ChannelProblem NotFound(string message) => new(StatusCodes.Status404NotFound, ProblemCodes.NotFound, message);

    public static ChannelProblem Unsupported(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, ProblemCodes.NotSupported, message);

    public static ChannelProblem TooMany(string message, TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, ProblemCodes.TooManyRequests, message) { RetryAfter = retryAfter };
}
