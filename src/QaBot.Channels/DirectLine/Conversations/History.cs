using QaBot.Channels.DirectLine.Limits;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>
/// The last activities of a conversation, bounded in number and bytes. A watermark is the number of activities sent before.
/// It is also the queue of every stream: each has its own place in it, and none a copy. Not safe for several threads.
/// </summary>
/// <param name="maxActivities">How many it keeps.</param>
/// <param name="maxBytes">How many bytes it keeps; the newest activity always.</param>
/// <param name="share">The bytes that it keeps whatever others hold.</param>
/// <param name="budget">What all histories hold.</param>
internal sealed class History(int maxActivities, int maxBytes, long share, Budget budget)
{
    private readonly List<HistoryEntry> entries = [];
    private int bytes;

    /// <summary>The watermark behind the last activity.</summary>
    public long End { get; private set; }

    /// <summary>The watermark behind the last activity that was dropped for want of room.</summary>
    public long Begin { get; private set; }

    /// <summary>When the last activity was sent.</summary>
    public DateTimeOffset LastTimestamp { get; private set; }

    public void Append(string id, DateTimeOffset timestamp, byte[] json, bool isPassing)
    {
        // Typing has been seen, or is of no use any more.
        Remove(entry => entry.IsPassing);
        entries.Add(new HistoryEntry(End++, id, timestamp, json, isPassing));
        Count(json.Length);
        LastTimestamp = timestamp > LastTimestamp ? timestamp : LastTimestamp;
        Trim();
    }

    /// <summary>Takes over what was kept, before anything else is said.</summary>
    public void Restore(long begin, long end, IReadOnlyList<HistoryEntry> kept)
    {
        (Begin, End) = (begin, end);
        entries.AddRange(kept);
        Count(kept.Sum(entry => entry.Json.Length));
        LastTimestamp = kept.Count > 0 ? kept.Max(entry => entry.Timestamp) : LastTimestamp;
        Trim();
    }

    private void Trim()
    {
        while (entries.Count > 1 && (entries.Count > maxActivities || bytes > maxBytes || (bytes > share && budget.IsExceeded)))
        {
            Begin = entries[0].Position + 1;
            Count(-entries[0].Json.Length);
            entries.RemoveAt(0);
        }
    }

    public HistoryEntry? Find(string id) => entries.Find(entry => entry.Id == id);

    /// <summary>Puts an activity in the place of one with the same id, as the newest, for streams to notice.</summary>
    public void Replace(HistoryEntry old, byte[] json)
    {
        Remove(entry => ReferenceEquals(entry, old));
        Append(old.Id, old.Timestamp, json, isPassing: false);
    }

    /// <summary>Activities from a watermark on, in pages of some bytes, each of at least one activity.</summary>
    public HistoryPage Read(long watermark, int pageBytes = int.MaxValue)
    {
        var first = entries.FindIndex(entry => entry.Position >= watermark);
        if (first < 0)
        {
            return new HistoryPage([], End);
        }

        var last = first;
        for (var size = entries[first].Json.Length; last + 1 < entries.Count && size + entries[last + 1].Json.Length <= pageBytes; last++)
        {
            size += entries[last + 1].Json.Length;
        }

        return new HistoryPage(entries.GetRange(first, last - first + 1), entries[last].Position + 1);
    }

    public void Clear()
    {
        entries.Clear();
        Count(-bytes);
    }

    private void Remove(Predicate<HistoryEntry> which)
    {
        foreach (var entry in entries.FindAll(which))
        {
            Count(-entry.Json.Length);
            entries.Remove(entry);
        }
    }

    private void Count(int change)
    {
        bytes += change;
        budget.Add(change);
    }
}
