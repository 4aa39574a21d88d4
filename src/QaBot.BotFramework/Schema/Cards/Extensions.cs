namespace Microsoft.Bot.Schema;

/// <summary>Making attachments of cards.</summary>
public static class Extensions
{
    /// <summary>Makes an attachment of a card.</summary>
    /// <param name="card">The card.</param>
    public static Attachment ToAttachment(this HeroCard card) => new(HeroCard.ContentType, content: card);
}
