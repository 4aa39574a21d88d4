using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace QaBot.BotFramework.Json;

/// <summary>
/// State as JSON. What stands where any object may stand, as in the state of a dialog, is written with its class and made
/// again of it, so that <c>(MyOptions)stepContext.Options</c> works also after a restart.
/// </summary>
internal static class StateJson
{
    private static readonly JsonSerializerOptions Options = MakeOptions();

    /// <summary>Writes an object.</summary>
    /// <param name="value">The object.</param>
    public static byte[] Write(object? value) =>
        value is null ? "null"u8.ToArray() : JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options);

    /// <summary>Reads an object whose class is not yet known; give it to <see cref="To"/>.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static object Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    /// <summary>Turns what was read into an object of a class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="value">What was read, or such an object.</param>
    /// <exception cref="JsonException">It has another shape.</exception>
    public static T? To<T>(object? value) => value switch
    {
        null => default,
        T same => same,
        JsonElement element => element.Deserialize<T>(Options),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options),
    };

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(BotJsonContext.Default, new DefaultJsonTypeInfoResolver()),
            Converters = { new StateObjectConverter() },
        };
        options.MakeReadOnly();
        return options;
    }
}
