namespace Microsoft.Bot.Schema;

/// <summary>A card with a large picture, text and buttons.</summary>
public class HeroCard
{
    /// <summary>The content type of an attachment that is such a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>Makes one with nothing set.</summary>
    public HeroCard()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="title">The title.</param>
    /// <param name="subtitle">The line below the title.</param>
    /// <param name="text">The text.</param>
    /// <param name="images">The pictures.</param>
    /// <param name="buttons">The buttons.</param>
    /// <param name="tap">What a tap on the card does.</param>
    public HeroCard(string? title = null, string? subtitle = null, string? text = null, IList<CardImage>? images = null, IList<CardAction>? buttons = null, CardAction? tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The line below the title.</summary>
    public string? Subtitle { get; set; }

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>The pictures.</summary>
    public IList<CardImage>? Images { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>What a tap on the card does.</summary>
    public CardAction? Tap { get; set; }
}
