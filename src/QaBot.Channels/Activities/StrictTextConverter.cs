using Newtonsoft.Json;

namespace QaBot.Channels.Activities;

/// <summary>Takes only texts for texts, where Newtonsoft would also take numbers and Booleans.</summary>
internal sealed class StrictTextConverter : JsonConverter<string>
{
    public override bool CanWrite => false;

    public override string? ReadJson(JsonReader reader, Type objectType, string? existingValue, bool hasExistingValue,
        JsonSerializer serializer) => reader.TokenType switch
        {
            JsonToken.String => (string?)reader.Value,
            JsonToken.Null => null,
            _ => throw new JsonSerializationException($"A text is wanted, not {reader.TokenType}.", reader.Path, 0, 0, null),
        };

    public override void WriteJson(JsonWriter writer, string? value, JsonSerializer serializer) => throw new NotSupportedException();
}
