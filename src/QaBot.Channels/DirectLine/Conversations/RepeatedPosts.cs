using System.Text.Json;
using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Keeping;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>
/// The activities that a client sent last, by the ids that it gave them: a client sends again what it takes for lost. Not safe
/// for several threads.
/// </summary>
/// <param name="within">For how long they are remembered.</param>
internal sealed class RepeatedPosts(TimeSpan within)
{
    private const int Most = 64;
    private const int MaxIdLength = 128;

    private readonly Queue<KeptPost> posts = new();

    /// <summary>Those that are remembered, oldest first.</summary>
    public IReadOnlyList<KeptPost> All => [.. posts];

    /// <summary>The id that a client gave an activity; null when it gave none, or one too long to be remembered.</summary>
    public static string? ClientIdOf(Activity activity) =>
        ActivityJson.ToNode(activity.ChannelData) is System.Text.Json.Nodes.JsonObject data
        && data["clientActivityID"] is { } node && node.GetValueKind() == JsonValueKind.String
        && node.GetValue<string>() is { Length: > 0 and <= MaxIdLength } id ? id : null;

    /// <summary>The id that the activity got when it first came; null when it has not come before.</summary>
    public string? Find(string? clientId, DateTimeOffset now)
    {
        while (posts.TryPeek(out var oldest) && now - oldest.At >= within)
        {
            posts.Dequeue();
        }

        return clientId is null ? null : posts.FirstOrDefault(post => post.ClientId == clientId)?.Id;
    }

    /// <summary>Remembers an activity.</summary>
    public void Add(string? clientId, string id, DateTimeOffset now)
    {
        if (clientId is null || within <= TimeSpan.Zero)
        {
            return;
        }

        posts.Enqueue(new KeptPost(clientId, id, now));
        if (posts.Count > Most)
        {
            posts.Dequeue();
        }
    }
}
