using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;

namespace QaBot.BotFramework.Json;

/// <summary>
/// Activities as JSON, and the values inside them that have no class of their own: channel data, values, contents of
/// attachments and the further properties of entities. Code that uses these methods needs no JSON library of its own, and
/// so compiles against the Bot Framework SDK as well, which keeps such values in another library's classes.
/// </summary>
public static class BotJson
{
    /// <summary>How deeply JSON may be nested that has no limit of its own.</summary>
    internal const int DefaultDepth = 64;

    internal static JsonSerializerOptions Options { get; } = OptionsFor(DefaultDepth);

    /// <summary>Writes an activity, without what is not set.</summary>
    /// <param name="activity">The activity.</param>
    public static string Write(Activity activity) => JsonSerializer.Serialize(activity, Options);

    /// <summary>Reads an activity. Whether it holds what the protocol requires is not looked at.</summary>
    /// <param name="json">An activity as JSON.</param>
    /// <exception cref="JsonException">It is no JSON, or has another shape than an activity.</exception>
    public static Activity Read([StringSyntax(StringSyntaxAttribute.Json)] string json) =>
        JsonSerializer.Deserialize<Activity>(json, Options) ?? throw new JsonException("An activity is an object; null was given.");

    /// <summary>Turns a value of an activity into JSON that can be looked through.</summary>
    /// <param name="value">A value of an activity, or any object.</param>
    public static JsonNode? ToNode(object? value) => value switch
    {
        null => null,
        JsonNode node => node,
        _ => JsonSerializer.SerializeToNode(value, value.GetType(), Options),
    };

    /// <summary>Turns a value of an activity into an object of a class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="value">A value of an activity.</param>
    /// <exception cref="JsonException">The value has another shape.</exception>
    public static T? To<T>(object? value) => value switch
    {
        null => default,
        T same => same,
        JsonElement element => element.Deserialize<T>(Options),
        JsonNode node => node.Deserialize<T>(Options),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options),
    };

    /// <summary>Turns JSON into a value for an activity.</summary>
    /// <param name="node">The JSON.</param>
    public static object? FromNode(JsonNode? node) => node;

    /// <summary>The further properties of an entity.</summary>
    /// <param name="entity">The entity.</param>
    public static JsonObject PropertiesOf(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.Properties;
    }

    /// <summary>Makes an entity of JSON: its "type" and whatever else it holds.</summary>
    /// <param name="properties">The properties, "type" among them.</param>
    public static Entity EntityOf(JsonObject properties) => To<Entity>(properties) ?? new Entity();

    internal static JsonSerializerOptions OptionsFor(int depth)
    {
        var options = new JsonSerializerOptions(BotJsonContext.Default.Options)
        {
            MaxDepth = depth,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(BotJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}
