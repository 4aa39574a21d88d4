using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using QaBot.Channels.Activities;

namespace QaBot.Channels.BotFramework;

/// <summary>Writes what is wrong with a request (RFC 7807).</summary>
internal static class ProblemResponse
{
    public static async Task WriteAsync(HttpResponse response, ChannelProblem problem, CancellationToken cancellationToken)
    {
        if (response.HasStarted)
        {
            return;
        }

        response.Clear();
        response.StatusCode = problem.Status;
        if (problem.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (problem.EndsConnection)
        {
            response.Headers.Connection = "close";
        }

        switch (problem.Status)
        {
            case StatusCodes.Status401Unauthorized:
                response.Headers.WWWAuthenticate = "Bearer";
                break;
            case StatusCodes.Status405MethodNotAllowed:
                response.Headers.Allow = CheckedAdapter.Allowed;
                break;
        }

        response.ContentType = "application/problem+json";
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("title", TitleOf(problem.Status));
            writer.WriteNumber("status", problem.Status);
            writer.WriteString("detail", problem.Message);
            if (problem.Field is { } field)
            {
                writer.WriteString("field", field);
            }

            writer.WriteEndObject();
        }

        response.ContentLength = buffer.Length;
        await response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken).ConfigureAwait(false);
    }

    private static string TitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "The activity is not valid",
        StatusCodes.Status401Unauthorized => "The sender is not known",
        StatusCodes.Status403Forbidden => "The sender may not do this",
        StatusCodes.Status405MethodNotAllowed => "The method is not taken here",
        StatusCodes.Status413PayloadTooLarge => "The activity is too large",
        StatusCodes.Status415UnsupportedMediaType => "The content type is not taken here",
        StatusCodes.Status429TooManyRequests => "The bot has too much to do",
        StatusCodes.Status502BadGateway => "The answer could not be delivered",
        StatusCodes.Status503ServiceUnavailable => "The sender cannot be checked now",
        StatusCodes.Status504GatewayTimeout => "The turn took too long",
        _ => "The request could not be served",
    };
}
