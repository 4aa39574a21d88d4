namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>An activity as it is sent to clients.</summary>
/// <param name="Position">Where it stands in the conversation; the watermark before it.</param>
/// <param name="Id">The id of the activity.</param>
/// <param name="Timestamp">When it was sent; kept when it is updated, since Web Chat puts activities in order by it.</param>
/// <param name="Json">The activity, UTF-8.</param>
/// <param name="IsPassing">Whether it is of no use once something follows, as typing is.</param>
internal sealed record HistoryEntry(long Position, string Id, DateTimeOffset Timestamp, byte[] Json, bool IsPassing);
