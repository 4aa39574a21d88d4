using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace QaBot.Channels.State;

/// <summary>
/// State as JSON without the names of classes: who reads it says which class is wanted, so that nobody who can write to the
/// store has any object made, and classes may be renamed.
/// </summary>
internal static class StateJson
{
    private const string TypeName = "$type";

    private static readonly JsonSerializerSettings Settings = new()
    {
        DateParseHandling = DateParseHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        NullValueHandling = NullValueHandling.Ignore,
    };

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);

    /// <summary>Writes an object.</summary>
    public static byte[] Write(object? value) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, Settings));

    /// <summary>Reads what this or an earlier build wrote; the names of classes that earlier ones wrote are left out.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JToken Read(byte[] json)
    {
        var text = Encoding.UTF8.GetString(json);
        var read = JsonConvert.DeserializeObject<JToken>(text, Settings) ?? JValue.CreateNull();

        // Hardly any has them, and a copy of each costs as much as the rest of a turn's reading.
        return text.Contains(TypeName, StringComparison.Ordinal) ? WithoutTypes(read) : read;
    }

    /// <summary>Makes an object of what was read.</summary>
    /// <exception cref="JsonException">It has another shape.</exception>
    public static T? To<T>(object value) => (value as JToken ?? JToken.FromObject(value, Serializer)).ToObject<T>(Serializer);

    private static JToken WithoutTypes(JToken token) => token switch
    {
        JObject kept when kept[TypeName] is not null && (kept["$value"] ?? kept["$values"]) is { } inner => WithoutTypes(inner),
        JObject kept => new JObject(kept.Properties().Where(property => property.Name != TypeName)
            .Select(property => new JProperty(property.Name, WithoutTypes(property.Value)))),
        JArray items => new JArray(items.Select(WithoutTypes)),
        _ => token,
    };
}
