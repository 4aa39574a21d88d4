using System.Text.Json;
using System.Text.Json.Serialization;

namespace QaBot.BotFramework.Json;

/// <summary>Any object in a state: of a class that JSON itself does not tell, it is written as <c>{"$type":...,"$value":...}</c>.</summary>
internal sealed class StateObjectConverter : JsonConverter<object>
{
    private const string TypeName = "$type";
    private const string ValueName = "$value";

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True or JsonTokenType.False:
                return reader.GetBoolean();
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var whole) ? whole : reader.GetDouble();
            case JsonTokenType.StartArray:
                return JsonSerializer.Deserialize<List<object?>>(ref reader, options);
            default:
                var element = JsonElement.ParseValue(ref reader);
                return element.TryGetProperty(TypeName, out var name) && element.TryGetProperty(ValueName, out var value)
                    ? StateTypes.Find(name.GetString()) is { } type ? value.Deserialize(type, options) : value
                    : element.Deserialize<Dictionary<string, object?>>(options);
        }
    }

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        if (type == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else if (IsToldByJson(type) || !StateTypes.MayBeMade(type))
        {
            JsonSerializer.Serialize(writer, value, type, options);
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteString(TypeName, type.AssemblyQualifiedName);
            writer.WritePropertyName(ValueName);
            JsonSerializer.Serialize(writer, value, type, options);
            writer.WriteEndObject();
        }
    }

    private static bool IsToldByJson(Type type) =>
        type == typeof(string) || type == typeof(bool) || type == typeof(long)
        || type == typeof(Dictionary<string, object?>) || type == typeof(List<object?>);
}
