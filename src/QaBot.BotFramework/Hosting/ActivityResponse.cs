using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using QaBot.BotFramework.Json;

namespace QaBot.BotFramework.Hosting;

/// <summary>Writes what the bot answers with.</summary>
internal static class ActivityResponse
{
    public static async Task WriteAsync(HttpResponse response, InvokeResponse? answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer is null ? StatusCodes.Status200OK
            : answer.Status is >= 200 and <= 599 ? answer.Status
            : StatusCodes.Status500InternalServerError;
        if (answer?.Body is not { } body)
        {
            return;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), BotJson.Options);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json, cancellationToken).ConfigureAwait(false);
    }
}
