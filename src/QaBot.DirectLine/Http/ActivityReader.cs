using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Net.Http.Headers;
using QaBot.BotFramework.Json;
using QaBot.DirectLine.Options;

namespace QaBot.DirectLine.Http;

/// <summary>Reads the activity out of a request, and refuses what is none.</summary>
internal sealed class ActivityReader(DirectLineOptions options)
{
    /// <exception cref="DirectLineProblem">415, 413 or 400.</exception>
    public async Task<Activity> ReadAsync(HttpRequest request)
    {
        var isJson = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            && (!type.Charset.HasValue || type.Charset.AsSpan().Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
        if (!isJson || request.Headers.ContentEncoding.Count > 0)
        {
            throw new DirectLineProblem(StatusCodes.Status415UnsupportedMediaType, ErrorCodes.NotSupported, "Send the activity as application/json in UTF-8, not compressed.");
        }

        return Parse(await Bodies.ReadAsync(request, options.MaxActivityBytes).ConfigureAwait(false));
    }

    /// <exception cref="DirectLineProblem">400.</exception>
    public Activity Parse(ReadOnlyMemory<byte> body)
    {
        var json = body.Span.StartsWith(Encoding.UTF8.Preamble) ? body.Span[Encoding.UTF8.Preamble.Length..] : body.Span;
        if (!Utf8.IsValid(json))
        {
            throw DirectLineProblem.BadSyntax("The body must be JSON in UTF-8.");
        }

        try
        {
            CheckTexts(json);
            var activity = BotJson.Read(Encoding.UTF8.GetString(json));
            ActivityChecks.Check(activity);
            return activity;
        }
        catch (JsonException error)
        {
            throw DirectLineProblem.BadSyntax($"The body is not as an activity must be: see that it is a JSON object, its fields of the right kinds, named once and nested at most {options.MaxDepth} deep.", error);
        }
    }

    /// <summary>Half a surrogate pair, written as an escape, is JSON but no text; the error would come up only when it is read.</summary>
    private void CheckTexts(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                try
                {
                    reader.GetString();
                }
                catch (InvalidOperationException error)
                {
                    throw DirectLineProblem.BadSyntax("A text of the activity holds half a character (a lone surrogate); send it whole.", error);
                }
            }
        }
    }
}
