using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace QaBot.Api;

/// <summary>What is wrong with a request, as RFC 9457 has it.</summary>
internal static class Problem
{
    /// <summary>A problem in words.</summary>
    /// <param name="status">The status.</param>
    /// <param name="detail">What is wrong, and what to do about it.</param>
    public static ProblemHttpResult Of(int status, string detail) => TypedResults.Problem(detail, statusCode: status);

    /// <summary>Fields, or files, that are wrong, each with what is wrong about it.</summary>
    /// <param name="errors">What is wrong, by the names of the fields.</param>
    /// <param name="status">The status.</param>
    public static ProblemHttpResult Of(IEnumerable<(string Field, string Message)> errors, int status = StatusCodes.Status400BadRequest)
    {
        var all = errors.ToList();
        var byField = all.ToLookup(error => error.Field, error => error.Message, StringComparer.Ordinal);
        return TypedResults.Problem(
            new HttpValidationProblemDetails(byField.ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal))
            {
                Status = status,
                Detail = string.Join(' ', all.Select(error => error.Message)),
            });
    }

    /// <summary>A body that could not be read to its end.</summary>
    /// <param name="error">What the server says of it.</param>
    public static ProblemHttpResult Of(BadHttpRequestException error) =>
        Of(error.StatusCode, error.StatusCode == StatusCodes.Status413PayloadTooLarge
        ? "The body is larger than is taken; send less."
        : "The body could not be read; send it whole.");

    /// <summary>That the index is being opened.</summary>
    public static IResult NotReady(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "2";
        return Of(StatusCodes.Status503ServiceUnavailable, "The articles are being opened; ask again in a moment.");
    }

    /// <summary>That too many questions are asked already.</summary>
    public static IResult Busy(HttpContext context, TimeSpan retryAfter)
    {
        context.Response.Headers.RetryAfter = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Of(StatusCodes.Status429TooManyRequests,
            "More is asked than can be answered now; the header Retry-After tells when to ask again.");
    }

    /// <summary>Gives a body to what the framework refuses by a status alone.</summary>
    public static Task FillInAsync(HttpContext context) => Of(context.Response.StatusCode, context.Response.StatusCode switch
    {
        StatusCodes.Status400BadRequest => "A value of the address is not of its kind; /openapi.json tells which it must be.",
        StatusCodes.Status404NotFound => "There is nothing here; GET /api/articles lists the articles, /openapi.json what can be called.",
        StatusCodes.Status405MethodNotAllowed => "This method is not taken here; the header Allow names those that are.",
        StatusCodes.Status415UnsupportedMediaType => "This content type is not taken here; /openapi.json tells which is.",
        _ => "The request could not be served.",
    }).ExecuteAsync(context);
}
