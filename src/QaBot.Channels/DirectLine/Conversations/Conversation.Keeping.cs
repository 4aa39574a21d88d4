using QaBot.Channels.DirectLine.Keeping;

namespace QaBot.Channels.DirectLine.Conversations;

internal sealed partial class Conversation
{
    /// <summary>The conversation as it is now, to go on with after the program ended.</summary>
    public KeptConversation Keep()
    {
        lock (gate)
        {
            return new KeptConversation
            {
                Id = Id,
                UserId = User.Id,
                UserName = User.Name,
                LastUsed = lastUsed,
                ActivityCount = activityCount,
                Begin = history.Begin,
                End = history.End,
                Entries = history.Read(0).Entries,
            };
        }
    }

    /// <summary>Goes on with a conversation that was kept.</summary>
    public void Restore(KeptConversation kept)
    {
        lock (gate)
        {
            lastUsed = kept.LastUsed;
            activityCount = kept.ActivityCount;
            history.Restore(kept.Begin, kept.End, kept.Entries);
        }
    }
}
