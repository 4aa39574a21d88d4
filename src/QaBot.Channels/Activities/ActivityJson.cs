using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace QaBot.Channels.Activities;

/// <summary>Activities as JSON, and the values inside them that have no class of their own. Safe for several threads.</summary>
public static class ActivityJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,

        // "$type" and "$ref" are properties like others.
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        MaxDepth = 128,
        ContractResolver = new DefaultContractResolver
        {
            NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false),
        },
        Converters = { new StrictTextConverter() },
    };

    /// <summary>Writes an activity, or what else is sent, without what is not set.</summary>
    /// <param name="value">The activity.</param>
    public static string Write(object value) => JsonConvert.SerializeObject(value, Settings);

    /// <summary>Reads an activity.</summary>
    /// <param name="json">An activity as JSON.</param>
    /// <exception cref="System.Text.Json.JsonException">It is no JSON, or has another shape than an activity; the path says
    /// where.</exception>
    public static Activity Read(string json) =>
        Parse<Activity>(json) ?? throw new System.Text.Json.JsonException("An activity is an object; null was given.");

    /// <summary>Turns a value of an activity into JSON that can be looked through.</summary>
    /// <param name="value">A value of an activity, or any object.</param>
    public static JsonNode? ToNode(object? value) => value switch
    {
        null => null,
        JsonNode node => node,
        _ => JsonNode.Parse(Write(value)),
    };

    /// <summary>Turns a value into an object of a class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="value">A value of an activity or of a state.</param>
    /// <exception cref="System.Text.Json.JsonException">The value has another shape.</exception>
    public static T? To<T>(object? value) => value switch
    {
        null => default,
        T same => same,
        JsonNode node => Parse<T>(node.ToJsonString()),
        _ => Parse<T>(Write(value)),
    };

    /// <summary>Turns JSON into a value for an activity.</summary>
    /// <param name="node">The JSON.</param>
    public static object? FromNode(JsonNode? node) => node is null ? null : Parse<JToken>(node.ToJsonString());

    /// <summary>Makes an entity of JSON: its "type" and whatever else it holds.</summary>
    /// <param name="properties">The properties, "type" among them.</param>
    public static Entity EntityOf(JsonObject properties) => To<Entity>(properties) ?? new Entity();

    private static T? Parse<T>(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<T>(json, Settings);
        }
        catch (JsonException error)
        {
            var path = error switch
            {
                JsonReaderException unreadable => unreadable.Path,
                JsonSerializationException misshapen => misshapen.Path,
                _ => null,
            };
            throw new System.Text.Json.JsonException(error.Message, path, lineNumber: null, bytePositionInLine: null, error);
        }
    }
}
