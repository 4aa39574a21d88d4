using Microsoft.AspNetCore.Http;

namespace QaBot.DirectLine.Http;

/// <summary>A request that cannot be served; written as Direct Line writes errors.</summary>
internal sealed class DirectLineProblem(int status, string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public int Status => status;

    public string Code => code;

    /// <summary>When the client may try again.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static DirectLineProblem BadArgument(string message) => new(StatusCodes.Status400BadRequest, ErrorCodes.BadArgument, message);

    public static DirectLineProblem BadSyntax(string message, Exception? inner = null) => new(StatusCodes.Status400BadRequest, ErrorCodes.BadSyntax, message, inner);

    public static DirectLineProblem Unauthorized(string message) => new(StatusCodes.Status401Unauthorized, ErrorCodes.Unauthorized, message);

    public static DirectLineProblem Forbidden(string message) => new(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, message);

    public static DirectLineProblem NotFound(string message) => new(StatusCodes.Status404NotFound, ErrorCodes.NotFound, message);

    public static DirectLineProblem TooMany(string message, TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, ErrorCodes.TooManyRequests, message) { RetryAfter = retryAfter };
}
