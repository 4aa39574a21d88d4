using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace QaBot.BotFramework.Json;

/// <summary>
/// Shows a JSON object to the serializer as a dictionary. The serializer of .NET 10 writes an extension data property that
/// is itself a <see cref="JsonObject"/> with braces around it, which is no JSON.
/// </summary>
internal sealed class UnknownProperties(JsonObject properties) : IDictionary<string, object?>
{
    public ICollection<string> Keys => ((IDictionary<string, JsonNode?>)properties).Keys;

    public ICollection<object?> Values => [.. properties.Select(property => (object?)property.Value)];

    public int Count => properties.Count;

    public bool IsReadOnly => false;

    public object? this[string key]
    {
        get => properties[key];
        set => properties[key] = NodeOf(value);
    }

    public void Add(string key, object? value) => properties.Add(key, NodeOf(value));

    public void Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    public void Clear() => properties.Clear();

    public bool Contains(KeyValuePair<string, object?> item) => TryGetValue(item.Key, out var value) && ReferenceEquals(value, item.Value);

    public bool ContainsKey(string key) => properties.ContainsKey(key);

    public void CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var item in this)
        {
            array[arrayIndex++] = item;
        }
    }

    public bool Remove(string key) => properties.Remove(key);

    public bool Remove(KeyValuePair<string, object?> item) => Contains(item) && Remove(item.Key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var isThere = properties.TryGetPropertyValue(key, out var node);
        value = node;
        return isThere;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        properties.Select(property => KeyValuePair.Create(property.Key, (object?)property.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static JsonNode? NodeOf(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Object } element => JsonObject.Create(element),
        JsonElement { ValueKind: JsonValueKind.Array } element => JsonArray.Create(element),
        JsonElement element => JsonValue.Create(element),
        _ => BotJson.ToNode(value),
    };
}
