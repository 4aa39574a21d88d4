using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Keeping;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>
/// What a conversation needs that outlives its machine at any moment: nothing is shown before it is stored, and what a turn
/// says is stored with its end, so that a turn that was cut off runs again as if it had never begun.
/// </summary>
internal sealed partial class Conversation
{
    // More activities than an unfinished turn can have shown: what a client has seen of one keeps its place and id to itself.
    private const int Gap = 10_000;

    private readonly List<HistoryEntry> held = [];

    /// <summary>Whether what the bot says is held back until <see cref="FinishTurn"/>.</summary>
    public bool HoldsReplies { get; init; }

    /// <summary>Called when there may be something to show; not to be blocked.</summary>
    public Action? Changed { get; init; }

    /// <summary>Ends a turn: what it said is part of the conversation, and its activity waits no longer.</summary>
    public void FinishTurn()
    {
        lock (gate)
        {
            foreach (var entry in held)
            {
                if (history.Find(entry.Id) is { } old)
                {
                    history.Replace(old, entry.Json);
                }
                else
                {
                    history.Append(entry.Id, entry.Timestamp, entry.Json, isPassing: false);
                }
            }

            held.Clear();
            turns.Finish();
        }
    }

    /// <summary>The conversation with all that it takes to go on elsewhere.</summary>
    public KeptConversation KeepWhole()
    {
        lock (gate)
        {
            var kept = Keep();
            return kept with
            {
                Entries = [.. kept.Entries.Where(entry => !entry.IsPassing)],
                Pending = [.. turns.Unfinished.Select(ActivityJson.Write)],
                Posts = repeats.All,
            };
        }
    }

    /// <summary>Goes on with a conversation that was kept whole; activities that wait are worked on.</summary>
    /// <returns>The watermark behind the last activity.</returns>
    public long Resume(KeptConversation kept)
    {
        lock (gate)
        {
            var gap = kept.Pending is { Count: > 0 } ? Gap : 0;
            Restore(kept with { ActivityCount = kept.ActivityCount + gap, End = kept.End + gap });
            foreach (var post in kept.Posts ?? [])
            {
                repeats.Add(post.ClientId, post.Id, post.At);
            }

            var end = history.End;
            foreach (var json in kept.Pending ?? [])
            {
                turns.Add(ActivityJson.Read(json), json.Length);
            }

            return end;
        }
    }

    /// <summary>Gives back what the conversation takes of the machine's memory.</summary>
    public void Close()
    {
        lock (gate)
        {
            isClosed = true;
            held.Clear();
            history.Clear();
        }
    }

    private void Hold(Activity activity)
    {
        var place = held.FindIndex(entry => entry.Id == activity.Id);
        var entry = new HistoryEntry(Position: 0, activity.Id!, activity.Timestamp!.Value, Bytes(activity), IsPassing: false);
        if (place < 0)
        {
            held.Add(entry);
        }
        else
        {
            held[place] = entry;
        }
    }
}
