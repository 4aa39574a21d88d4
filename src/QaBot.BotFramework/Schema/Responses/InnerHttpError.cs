using System.Text.Json.Serialization;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A failed request behind an error.</summary>
public class InnerHttpError
{
    /// <summary>Makes one with nothing set.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="statusCode">Its status.</param>
    /// <param name="body">Its body.</param>
    public InnerHttpError(int? statusCode = null, object? body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>Its status.</summary>
    public int? StatusCode { get; set; }

    /// <summary>Its body.</summary>
    [JsonConverter(typeof(ObjectValueConverter))]
    public object? Body { get; set; }
}
