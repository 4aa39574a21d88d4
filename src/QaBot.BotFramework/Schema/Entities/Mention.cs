namespace Microsoft.Bot.Schema;

/// <summary>An account named in the text of a message.</summary>
public class Mention : Entity
{
    /// <summary>Makes a mention with nothing set.</summary>
    public Mention()
        : base("mention")
    {
    }

    /// <summary>Makes a mention.</summary>
    /// <param name="mentioned">Who is named.</param>
    /// <param name="text">The piece of the text that names them.</param>
    /// <param name="type">The kind of entity.</param>
    public Mention(ChannelAccount? mentioned = null, string? text = null, string? type = null)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who is named.</summary>
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The piece of the text that names them.</summary>
    public string? Text { get; set; }
}
