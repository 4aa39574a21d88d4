using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace QaBot.BotFramework.Json;

/// <summary>Reads any entity as a bag of properties; writes one of a class of its own with the properties of that class.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An entity must be an object.");
        }

        var properties = JsonSerializer.Deserialize<JsonObject>(ref reader, options)!;
        var entity = new Entity { Properties = properties };
        if (properties.TryGetPropertyValue("type", out var type) && type is JsonValue value && value.TryGetValue(out string? name))
        {
            properties.Remove("type");
            entity.Type = name;
        }

        return entity;
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            return;
        }

        writer.WriteStartObject();
        if (value.Type is { } type)
        {
            writer.WriteString("type", type);
        }

        foreach (var (name, property) in value.Properties)
        {
            if (value.Type is not null && name == "type")
            {
                continue;
            }

            writer.WritePropertyName(name);
            if (property is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                property.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }
}
