namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Makes one with nothing set.</summary>
    public CardImage()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="alt">What it shows, in words.</param>
    /// <param name="tap">What a tap on it does.</param>
    public CardImage(string? url = null, string? alt = null, CardAction? tap = null)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Its address.</summary>
    public string? Url { get; set; }

    /// <summary>What it shows, in words.</summary>
    public string? Alt { get; set; }

    /// <summary>What a tap on it does.</summary>
    public CardAction? Tap { get; set; }
}
