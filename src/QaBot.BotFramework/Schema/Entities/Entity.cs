using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Something known of an activity, said in the words of schema.org or of a channel: a mention, a place, a citation. A
/// class made from this one is written with its own properties.
/// </summary>
[JsonConverter(typeof(EntityConverter))]
public class Entity : IEquatable<Entity>
{
    /// <summary>Makes an entity with nothing set.</summary>
    public Entity()
    {
    }

    /// <summary>Makes an entity of a kind.</summary>
    /// <param name="type">The kind.</param>
    public Entity(string? type) => Type = type;

    /// <summary>The kind, for instance "mention" or "https://schema.org/Message".</summary>
    public string? Type { get; set; }

    /// <summary>What was received or set beyond the properties of this class; written back as it came.</summary>
    [JsonIgnore]
    public JsonObject Properties { get; set; } = [];

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, object?> UnknownProperties => new UnknownProperties(Properties);

    /// <summary>Reads this entity as a class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <exception cref="System.Text.Json.JsonException">The entity has another shape.</exception>
    public T GetAs<T>() => BotJson.To<T>(BotJson.ToNode(this))!;

    /// <summary>Takes the properties of an object over.</summary>
    /// <typeparam name="T">The class of the object.</typeparam>
    /// <param name="obj">The object.</param>
    public void SetAs<T>(T obj)
    {
        var entity = BotJson.To<Entity>(BotJson.ToNode(obj))!;
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <inheritdoc/>
    public bool Equals(Entity? other) => other is not null && JsonNode.DeepEquals(BotJson.ToNode(this), BotJson.ToNode(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
