using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using QaBot.Channels.Activities;

namespace QaBot.Channels.DirectLine.Http;

/// <summary>Writes responses.</summary>
internal static class Responses
{
    public static Task WriteAsync<T>(HttpContext context, int status, T body, JsonTypeInfo<T> type) =>
        WriteAsync(context, status, JsonSerializer.SerializeToUtf8Bytes(body, type));

    public static async Task WriteAsync(HttpContext context, int status, ReadOnlyMemory<byte> json)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        response.Headers.CacheControl = "no-store";
        await response.Body.WriteAsync(json, context.RequestAborted).ConfigureAwait(false);
    }

    public static Task WriteAsync(HttpContext context, ChannelProblem problem)
    {
        var headers = context.Response.Headers;
        if (problem.RetryAfter is { } wait)
        {
            headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (problem.EndsConnection)
        {
            headers.Connection = "close";
        }

        if (problem.Status == StatusCodes.Status401Unauthorized)
        {
            headers.WWWAuthenticate = "Bearer";
        }

        return WriteAsync(context, problem.Status, new ErrorBody(new ErrorBody.Detail(problem.Code, problem.Message)),
            DirectLineJson.Default.ErrorBody);
    }
}
