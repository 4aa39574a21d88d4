using System.Text.Json.Nodes;

namespace QaBot.Tests.Hosting;

/// <summary>Changes JSON at random, the same way for the same seed: values, names, and the text itself.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Fragments =
    [
        "\"\\ud800\"", "{\"a\":1,\"a\":2}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "1e999", "-0",
            "null", "{}", "[]", "[null]", "\"\\u0000\"", "true",
        "\"\\r\\ninfo: forged\\u001b[2J\"", "\"\\u202eevil\"", "\"..\"",
            "\"{\\\"feedbackText\\\":\\\"a\\\",\\\"feedbackText\\\":\\\"b\\\"}\"", "\"{\\\"feedbackText\\\":\\\"\\\\ud800\\\"}\"",
        "{\"$type\":\"System.Object\"}", "{\"$ref\":\"1\"}", "\"9999-99-99T99:99:99Z\"", "99999999999999999999",
            "\"<at>bot</at> <blockquote>x\"", "\"more\"", "\"why\"", "\"start over\"",
    ];

    private readonly Random random = new(seed);

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>Whether something happens that does once in so many times.</summary>
    public bool Once(int inTimes) => random.Next(inTimes) == 0;

    /// <summary>The JSON, changed in one to three places; mostly still JSON.</summary>
    public string Mutate(JsonObject original)
    {
        var json = original.DeepClone();
        var marks = new List<string>();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            Replace(json, marks);
        }

        var text = json.ToJsonString();
        foreach (var mark in marks)
        {
            text = text.Replace($"\"{mark}\"", Pick(Fragments), StringComparison.Ordinal);
        }

        return random.Next(8) switch
        {
            0 => text[..random.Next(text.Length)],
            1 => text.Insert(random.Next(text.Length), Pick(Fragments)),
            2 => text.Remove(random.Next(text.Length), 1),
            _ => text,
        };
    }

    private void Replace(JsonNode json, List<string> marks)
    {
        var mark = $"mark-{marks.Count}";
        marks.Add(mark);
        for (var node = json; ;)
        {
            switch (node)
            {
                case JsonObject { Count: > 0 } at:
                    var name = Pick(at.Select(property => property.Key).ToList());
                    if (at[name] is { } inner && (inner is JsonObject or JsonArray) && Once(2))
                    {
                        node = inner;
                        continue;
                    }

                    at[Once(6) ? "unknown" : name] = mark;
                    return;
                case JsonArray { Count: > 0 } items:
                    var place = random.Next(items.Count);
                    if (items[place] is JsonObject item && Once(2))
                    {
                        node = item;
                        continue;
                    }

                    items[place] = mark;
                    return;
                default:
                    return;
            }
        }
    }
}
