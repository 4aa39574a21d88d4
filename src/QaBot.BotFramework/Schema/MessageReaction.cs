namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Makes one with nothing set.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="type">One of <see cref="MessageReactionTypes"/> or the channel's own word.</param>
    public MessageReaction(string? type = null)
    {
        Type = type;
    }

    /// <summary>One of <see cref="MessageReactionTypes"/> or the channel's own word.</summary>
    public string? Type { get; set; }
}
