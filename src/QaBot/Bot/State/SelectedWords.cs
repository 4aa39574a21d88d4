using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using QaBot.Answering;
using QaBot.Bot.Feedback;
using QaBot.Channels.Activities;
using QaBot.Configuration;

namespace QaBot.Bot.State;

/// <summary>
/// What somebody chose on the page for a question to be about, as the page sends it and the conversation's state keeps it:
/// words of an article, or some of the articles.
/// </summary>
/// <param name="Article">The id of the article that words were selected in; null when none were.</param>
/// <param name="Offset">Where the words start in its text, in UTF-16 units.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Hash">The hash of the text that was shown.</param>
internal sealed record SelectedWords(string? Article, int Offset, int Length, string? Hash)
{
    private const int MostArticles = 200;
    private const int LongestId = 500;

    /// <summary>The ids of the articles that alone are asked, 200 at most; null for all.</summary>
    public IReadOnlyList<string>? Articles { get; init; }

    /// <summary>
    /// Reads it from a message's channel data, <c>{"within":{"article","offset","length","hash"},"articles":[id]}</c>; null
    /// when there is neither.
    /// </summary>
    public static SelectedWords? Of(object? channelData)
    {
        var data = DataOf(channelData);
        var articles = ArticlesOf(data?["articles"]);
        var words = WordsOf(data?["within"]);
        return articles is null ? words : (words ?? new SelectedWords(null, 0, 0, null)) with { Articles = articles };
    }

    /// <summary>
    /// Of what a question is to be asked: the part that was chosen. Everything when nothing was, and when none of it is there any more, or
    /// the article of selected words has changed.
    /// </summary>
    public static AskOptions ToOptions(SelectedWords? selected, Engine engine)
    {
        if (selected is null)
        {
            return new AskOptions();
        }

        using var lease = engine.Index.Acquire();
        if (selected.Article is { } id && lease.Snapshot.Find(id) is { } entry && entry.ContentHash == selected.Hash)
        {
            var length = lease.Snapshot.Load(entry).Article.Text.Length;
            if (selected.Offset >= 0 && selected.Length > 0 && selected.Offset <= length - selected.Length)
            {
                return new AskOptions { ArticleId = entry.Id, Within = new TextSpan(selected.Offset, selected.Length) };
            }
        }

        string[] among = [.. (selected.Articles ?? []).Select(chosen => lease.Snapshot.Find(chosen)?.Id).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new AskOptions { ArticleIds = among.Length > 0 ? among : null };
    }

    private static JsonObject? DataOf(object? channelData)
    {
        try
        {
            return ActivityJson.ToNode(channelData) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SelectedWords? WordsOf(JsonNode? within)
    {
        try
        {
            return within.Deserialize(SelectedWordsJson.Default.SelectedWords);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string[]? ArticlesOf(JsonNode? chosen)
    {
        var ids = (chosen as JsonArray ?? []).Select(Reaction.TextOf).OfType<string>()
            .Where(id => id.Length <= LongestId).Distinct(StringComparer.Ordinal).Take(MostArticles).ToArray();
        return ids.Length > 0 ? ids : null;
    }
}

/// <summary>Reads <see cref="SelectedWords"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SelectedWords))]
internal sealed partial class SelectedWordsJson : JsonSerializerContext;
