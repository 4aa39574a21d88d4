using System.Text.Json;
using System.Text.Json.Nodes;
using QaBot.Answering.Articles;
using QaBot.Channels.Activities;
using QaBot.Configuration;

namespace QaBot.Bot;

/// <summary>The part of an article that a question is about: the words that somebody selected on the page.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Span">The words.</param>
internal sealed record AskedPart(string ArticleId, TextSpan Span)
{
    /// <summary>
    /// Reads it from the channel data, <c>{"within":{"article","offset","length","hash"}}</c>. Null when there is none, and
    /// when the article is gone or has changed: then the question is about everything.
    /// </summary>
    public static AskedPart? Of(object? channelData, Engine engine)
    {
        try
        {
            return ActivityJson.ToNode(channelData) is JsonObject data && data["within"].Deserialize(AskedPartJson.Default.Words) is { } within
                ? Check(within, engine)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static AskedPart? Check(Words within, Engine engine)
    {
        using var lease = engine.Index.Acquire();
        if (within.Article is null || lease.Snapshot.Find(within.Article) is not { } entry || entry.ContentHash != within.Hash)
        {
            return null;
        }

        var length = lease.Snapshot.Load(entry).Article.Text.Length;
        return within.Offset >= 0 && within.Length > 0 && within.Offset <= length - within.Length
            ? new AskedPart(entry.Id, new TextSpan(within.Offset, within.Length))
            : null;
    }

    /// <summary>It as the page sends it.</summary>
    internal sealed record Words(string? Article, int Offset, int Length, string? Hash);
}
