using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QaBot.BotFramework.Json;

/// <summary>A moment as channels write it: ISO 8601, also without an offset, which is then UTC, or with a blank in place of the T.</summary>
internal sealed class LenientDateTimeOffsetConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("A moment must be a text such as \"2018-06-09T10:00:00Z\".");
        }

        var text = reader.GetString();
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw new JsonException("A moment must be a text such as \"2018-06-09T10:00:00Z\".");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
