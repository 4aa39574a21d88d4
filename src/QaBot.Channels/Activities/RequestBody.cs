using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace QaBot.Channels.Activities;

/// <summary>Reads bodies of requests, up to a size.</summary>
internal static class RequestBody
{
    private const int MaxSmallBytes = 16 * 1024;

    /// <exception cref="ChannelProblem">413, or 400 when the body does not come whole.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int maxBytes)
    {
        if (request.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
                if (read.Buffer.Length > maxBytes)
                {
                    throw TooLarge(maxBytes);
                }

                if (read.IsCompleted)
                {
                    var body = read.Buffer.ToArray();
                    request.BodyReader.AdvanceTo(read.Buffer.End);
                    return body;
                }

                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (IOException error)
        {
            // A chunk that gives itself an impossible size shows as an error of reading without a status.
            var status = (error as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
            throw new ChannelProblem(status, ProblemCodes.BadSyntax, "The body of the request cannot be read; send it whole.", error)
            { EndsConnection = true };
        }
    }

    /// <summary>Reads a small body that may be left out.</summary>
    /// <exception cref="ChannelProblem">413 or 400.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type)
        where T : new()
    {
        var body = await ReadAsync(request, MaxSmallBytes).ConfigureAwait(false);
        try
        {
            return body.IsEmpty ? new T() : JsonSerializer.Deserialize(body.Span, type) ?? new T();
        }
        catch (JsonException error)
        {
            throw ChannelProblem.BadSyntax("The body is no JSON of the right form.", error);
        }
    }

    private static ChannelProblem TooLarge(int maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, ProblemCodes.MessageSizeTooBig,
            $"The body must have at most {maxBytes} bytes; send less.")
        { EndsConnection = true };
}
