using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QaBot.BotFramework.Json;

/// <summary>
/// A value without a class: text, truth values and numbers become those of .NET, as long as they can be written back as
/// they came; the rest stays JSON.
/// </summary>
internal sealed class ObjectValueConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => Number(ref reader),
        _ => JsonElement.ParseValue(ref reader),
    };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    private static object Number(ref Utf8JsonReader reader)
    {
        var element = JsonElement.ParseValue(ref reader);
        var text = element.GetRawText();
        if (element.TryGetInt64(out var whole) && whole.ToString(CultureInfo.InvariantCulture) == text)
        {
            return whole;
        }

        return element.TryGetDouble(out var real) && real.ToString("R", CultureInfo.InvariantCulture) == text ? real : element;
    }
}
