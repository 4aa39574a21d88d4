using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Net.Http.Headers;
using QaBot.BotFramework.Json;
using QaBot.BotFramework.Options;

namespace QaBot.BotFramework.Hosting;

/// <summary>Reads the activity out of a request, and refuses what is none.</summary>
internal sealed class ActivityRequest(BotFrameworkOptions options)
{
    private readonly ActivityJson json = new(options.MaxDepth);

    /// <exception cref="BotFrameworkException">405, 415, 413 or 400.</exception>
    public async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            throw new BotFrameworkException(StatusCodes.Status405MethodNotAllowed, "Activities are taken with POST.");
        }

        CheckContentType(request);
        var body = await ReadBodyAsync(request, cancellationToken).ConfigureAwait(false);
        return Parse(body);
    }

    internal Activity Parse(ReadOnlyMemory<byte> body)
    {
        if (body.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            body = body[Encoding.UTF8.Preamble.Length..];
        }

        if (!Utf8.IsValid(body.Span))
        {
            throw new BotFrameworkException(StatusCodes.Status400BadRequest, "The body must be JSON in UTF-8.");
        }

        try
        {
            CheckTexts(body.Span);
            var activity = json.Read(body.Span)
                ?? throw new BotFrameworkException(StatusCodes.Status400BadRequest, "The body must be an activity, a JSON object.");
            ActivityChecks.Check(activity);
            return activity;
        }
        catch (JsonException error)
        {
            var field = error.Path?.TrimStart('$').TrimStart('.');
            var where = string.IsNullOrEmpty(field) ? "The body" : $"The field {field}";
            throw new BotFrameworkException(StatusCodes.Status400BadRequest, $"{where} is not as an activity must be: see that it is JSON, of the right kind, named once and nested at most {options.MaxDepth} deep.", error)
            {
                Field = string.IsNullOrEmpty(field) ? null : field,
            };
        }
    }

    /// <summary>Half a surrogate pair, written as an escape, is JSON but no text; the error would come up only when it is read.</summary>
    private void CheckTexts(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = options.MaxDepth });
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
                    throw new BotFrameworkException(StatusCodes.Status400BadRequest, "A text of the activity holds half a character (a lone surrogate); send it whole.", error);
                }
            }
        }
    }

    private static void CheckContentType(HttpRequest request)
    {
        var isJson = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
        if (!isJson || request.Headers.ContentEncoding.Count > 0)
        {
            throw new BotFrameworkException(StatusCodes.Status415UnsupportedMediaType, "Send the activity as application/json in UTF-8, not compressed.");
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > options.MaxBodyBytes)
        {
            throw TooLarge();
        }

        try
        {
            var reader = request.BodyReader;
            while (true)
            {
                var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                if (read.Buffer.Length > options.MaxBodyBytes)
                {
                    throw TooLarge();
                }

                if (read.IsCompleted)
                {
                    var body = read.Buffer.ToArray();
                    reader.AdvanceTo(read.Buffer.End);
                    return body;
                }

                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException error)
        {
            throw new BotFrameworkException(error.StatusCode, "The body of the request cannot be read; send it whole.", error);
        }
    }

    private BotFrameworkException TooLarge() =>
        new(StatusCodes.Status413PayloadTooLarge, $"The activity must have at most {options.MaxBodyBytes} bytes (BotFramework:MaxBodyBytes); send less.");
}
