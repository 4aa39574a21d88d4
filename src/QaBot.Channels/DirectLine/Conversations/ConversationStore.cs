using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Limits;
using QaBot.Channels.DirectLine.Options;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>The conversations, bounded in number.</summary>
internal sealed class ConversationStore(DirectLineOptions options, TimeProvider time)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Conversation> conversations = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>The bytes of all histories.</summary>
    public Budget HistoryBytes { get; } = new(options.TotalHistoryBytes / 2);

    /// <summary>
    /// The bytes that each history may hold whatever the others do, so that long ones do not push the short ones out; they take
    /// the other half of the bytes.
    /// </summary>
    public long HistoryShare { get; } = options.TotalHistoryBytes / 2 / options.MaxConversations;

    /// <summary>The activities that the bot works on or that wait for it, by their weight.</summary>
    public Budget Pending { get; } = new(options.TotalPendingActivities);

    /// <summary>All of them, in no certain order.</summary>
    public ICollection<Conversation> All => conversations.Values;

    public int Count => conversations.Count;

    public bool TryFind(string id, [NotNullWhen(true)] out Conversation? conversation) => conversations.TryGetValue(id, out conversation);

    /// <exception cref="ChannelProblem">404: there is no such conversation, or it has been forgotten.</exception>
    public Conversation Find(string id) =>
        conversations.GetValueOrDefault(id)
            ?? throw ChannelProblem.NotFound(
            "There is no such conversation, or it was not used for long and has been forgotten; start a new one.");

    /// <summary>Begins a conversation, or finds the one that is there.</summary>
    /// <returns>The conversation, and whether it is new.</returns>
    /// <exception cref="ChannelProblem">429: there are too many conversations.</exception>
    public (Conversation Conversation, bool IsNew) Start(string id, ChannelAccount user, Func<Activity, Task> run)
    {
        lock (gate)
        {
            if (conversations.TryGetValue(id, out var there))
            {
                return (there, false);
            }

            if (conversations.Count >= options.MaxConversations && Sweep() == 0)
            {
                throw ChannelProblem.TooMany("The bot has as many conversations as it can hold; try again later.", RetryAfter);
            }

            var conversation = new Conversation(id, user, options, this, time, run);
            conversations[id] = conversation;
            return (conversation, true);
        }
    }

    /// <summary>Adds a conversation that is kept elsewhere, too; who adds it takes it away.</summary>
    /// <returns>Whether there was room.</returns>
    public bool TryHold(Conversation conversation)
    {
        lock (gate)
        {
            if (conversations.Count >= options.MaxConversations)
            {
                return false;
            }

            Hold(conversation);
            return true;
        }
    }

    /// <summary>Adds a conversation that is kept elsewhere, too, and comes back from there.</summary>
    public void Hold(Conversation conversation) => conversations[conversation.Id] = conversation;

    /// <summary>Takes away a conversation that is kept elsewhere.</summary>
    public void Release(Conversation conversation)
    {
        conversation.Close();
        conversations.TryRemove(KeyValuePair.Create(conversation.Id, conversation));
    }

    /// <summary>Forgets conversations that were not used for long.</summary>
    /// <returns>How many.</returns>
    public int Sweep()
    {
        var now = time.GetUtcNow();
        var expired = 0;
        foreach (var (id, conversation) in conversations)
        {
            if (conversation.TryExpire(now) && conversations.TryRemove(id, out _))
            {
                expired++;
            }
        }

        return expired;
    }
}
