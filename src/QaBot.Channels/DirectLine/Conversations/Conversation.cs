using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.DirectLine.Streaming;
using QaBot.Channels.DirectLine.Turns;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>A conversation: what was said last, the streams that show it, and what waits for the bot.</summary>
internal sealed partial class Conversation
{
    private readonly Lock gate = new();
    private readonly DirectLineOptions options;
    private readonly TimeProvider time;
    private readonly History history;
    private readonly TurnQueue turns;
    private readonly RepeatedPosts repeats;
    private readonly TicketBook tickets = new();
    private readonly List<StreamSocket> sockets = [];
    private long activityCount;
    private DateTimeOffset lastUsed;
    private DateTimeOffset lastTimestamp;
    private bool isClosed;

    public Conversation(string id, ChannelAccount user, DirectLineOptions options, ConversationStore store, TimeProvider time,
        Func<Activity, Task> run)
    {
        Id = id;
        User = user;
        this.options = options;
        this.time = time;
        history = new History(options.HistoryActivities, options.HistoryBytes, store.HistoryShare, store.HistoryBytes);
        turns = new TurnQueue(options.PendingActivities, store.Pending, run);
        repeats = new RepeatedPosts(options.RepeatsWithin);
        lastUsed = time.GetUtcNow();
    }

    public string Id { get; }

    /// <summary>Whom the conversation is with.</summary>
    public ChannelAccount User { get; }

    /// <summary>Whether the bot works on an activity, or one waits.</summary>
    public bool IsBusy => turns.IsBusy;

    /// <summary>Takes an activity of the user: shows it and has the bot work on it, but not again when it has come before.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="key">Names it where the client does not; null when it then comes once.</param>
    /// <returns>Its id; null when too many wait already.</returns>
    public string? Post(Activity activity, string? key = null)
    {
        lock (gate)
        {
            var clientId = RepeatedPosts.ClientIdOf(activity) ?? key;
            if (repeats.Find(clientId, time.GetUtcNow()) is { } first)
            {
                return first;
            }

            if (turns.IsFull)
            {
                return null;
            }

            Identify(activity);
            repeats.Add(clientId, activity.Id, lastUsed);

            // Nobody but the bot wants to see the user type.
            var json = Bytes(activity);
            if (activity.Type != ActivityTypes.Typing)
            {
                Append(activity, json);
            }

            turns.Add(activity, json.Length);
            return activity.Id;
        }
    }

    /// <summary>Has the bot work on an activity that is not shown.</summary>
    public void Notify(Activity activity)
    {
        lock (gate)
        {
            Identify(activity);
            turns.Add(activity, Bytes(activity).Length);
        }
    }

    /// <summary>Shows an activity of the bot.</summary>
    /// <returns>Its id.</returns>
    public string Send(Activity activity)
    {
        lock (gate)
        {
            Identify(activity);
            if (HoldsReplies && activity.Type != ActivityTypes.Typing)
            {
                Hold(activity);
            }
            else
            {
                Append(activity, Bytes(activity));
            }

            return activity.Id!;
        }
    }

    /// <summary>Shows an activity in the place of an earlier one with its id.</summary>
    public void Update(Activity activity)
    {
        lock (gate)
        {
            var old = history.Find(activity.Id!);
            activity.Timestamp = old?.Timestamp ?? held.Find(entry => entry.Id == activity.Id)?.Timestamp ?? NextTimestamp();
            if (HoldsReplies)
            {
                Hold(activity);
                return;
            }

            if (old is null)
            {
                Append(activity, Bytes(activity));
                return;
            }

            history.Replace(old, Bytes(activity));
            Wake();
        }
    }

    /// <summary>Activities from a watermark on.</summary>
    /// <param name="watermark">The watermark.</param>
    /// <param name="pageBytes">How many bytes are wanted; one activity at least.</param>
    /// <param name="shown">The watermark from which on nothing may be shown yet.</param>
    /// <returns>The activities, and the watermark behind the last one that was dropped.</returns>
    public (HistoryPage Page, long Begin) Read(long watermark, int pageBytes = int.MaxValue, long shown = long.MaxValue)
    {
        lock (gate)
        {
            lastUsed = time.GetUtcNow();
            return (history.Read(watermark, pageBytes).Before(shown, watermark), history.Begin);
        }
    }

    private static byte[] Bytes(Activity activity) => System.Text.Encoding.UTF8.GetBytes(ActivityJson.Write(activity));

    private void Append(Activity activity, byte[] json)
    {
        var isPassing = activity.Type == ActivityTypes.Typing && string.IsNullOrEmpty(activity.Text);
        history.Append(activity.Id!, activity.Timestamp!.Value, json, isPassing);
        Wake();
    }

    private void Identify(Activity activity)
    {
        lastUsed = time.GetUtcNow();
        activity.Id = $"{Id}|{activityCount++:D7}";
        activity.Timestamp = NextTimestamp();
    }

    // Web Chat puts activities in order by their timestamps, so these must not go back, nor be the same for two.
    private DateTimeOffset NextTimestamp()
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
        lastTimestamp = history.LastTimestamp > lastTimestamp ? history.LastTimestamp : lastTimestamp;
        return lastTimestamp = now > lastTimestamp ? now : lastTimestamp.AddMilliseconds(1);
    }
}
