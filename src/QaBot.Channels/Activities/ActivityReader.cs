using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Net.Http.Headers;

namespace QaBot.Channels.Activities;

/// <summary>Reads the activity out of a request, and refuses what is none.</summary>
/// <param name="maxBytes">The largest body taken.</param>
/// <param name="maxDepth">How deeply its JSON may be nested.</param>
internal sealed class ActivityReader(int maxBytes, int maxDepth)
{
    /// <exception cref="ChannelProblem">415, 413 or 400.</exception>
    public async Task<Activity> ReadAsync(HttpRequest request)
    {
        var isJson = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            && (!type.Charset.HasValue || type.Charset.AsSpan().Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
        if (!isJson || request.Headers.ContentEncoding.Count > 0)
        {
            throw ChannelProblem.Unsupported("Send the activity as application/json in UTF-8, not compressed.");
        }

        return Parse(await RequestBody.ReadAsync(request, maxBytes).ConfigureAwait(false));
    }

    /// <exception cref="ChannelProblem">400.</exception>
    public Activity Parse(ReadOnlyMemory<byte> body)
    {
        var json = body.Span.StartsWith(Encoding.UTF8.Preamble) ? body.Span[Encoding.UTF8.Preamble.Length..] : body.Span;
        if (!Utf8.IsValid(json))
        {
            throw ChannelProblem.BadSyntax("The body must be JSON in UTF-8.");
        }

        try
        {
            CheckNamesAndTexts(json);
            return ActivityJson.Read(Encoding.UTF8.GetString(json));
        }
        catch (JsonException error)
        {
            throw Misshapen(error.Path?.TrimStart('$').TrimStart('.'), error);
        }
    }

    /// <summary>
    /// Looks at what the SDK's reader overlooks: a name that stands twice in an object, of which it takes the last; half a
    /// surrogate pair, which is JSON but no text, so that the error would come up only when it is written; and numbers that
    /// are too large to be written again.
    /// </summary>
    private void CheckNamesAndTexts(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        var objects = new Stack<HashSet<string>>();
        string? field = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    objects.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    objects.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    var name = TextOf(ref reader);
                    field = objects.Count == 1 ? name : field;
                    if (!objects.Peek().Add(name))
                    {
                        throw Misshapen(field, null);
                    }

                    break;
                case JsonTokenType.Number when !double.IsFinite(reader.GetDouble()):
                    throw Misshapen(field, null);
                case JsonTokenType.String when reader.ValueIsEscaped:
                    TextOf(ref reader);
                    break;
            }
        }
    }

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw ChannelProblem.BadSyntax("A text of the activity holds half a character (a lone surrogate); send it whole.", error);
        }
    }

    private ChannelProblem Misshapen(string? field, Exception? error)
    {
        var name = string.IsNullOrEmpty(field) ? null : field;
        var where = name is null ? "The body" : $"The field {name}";
        return ChannelProblem.BadSyntax(
            $"{where} is not as an activity must be: see that it is a JSON object, its fields of the right kinds, named once and nested at "
            + $"most {maxDepth} deep.", error, name);
    }
}
