using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    /// <summary>Makes a message of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ssml">The text as it is to be spoken.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; left out, input is welcome.</param>
    public static Activity Text(string? text, string? ssml = null, string? inputHint = null) => new(ActivityTypes.Message)
    {
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? InputHints.AcceptingInput,
    };

    /// <summary>Makes a message with actions below it that say their own titles.</summary>
    /// <param name="actions">The titles.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">The text as it is to be spoken.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string? text = null, string? ssml = null, string? inputHint = null) =>
        SuggestedActions(actions, text, ssml, inputHint, toList: null);

    /// <summary>Makes a message with actions below it that say their own titles.</summary>
    /// <param name="actions">The titles.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">The text as it is to be spoken.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <param name="toList">Ids of those who see the actions.</param>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string? text = null, string? ssml = null, string? inputHint = null, IList<string>? toList = default) =>
        SuggestedActions(actions.Select(action => new CardAction(ActionTypes.ImBack, action, value: action)), text, ssml, inputHint, toList);

    /// <summary>Makes a message with actions below it.</summary>
    /// <param name="cardActions">The actions.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">The text as it is to be spoken.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string? text = null, string? ssml = null, string? inputHint = null) =>
        SuggestedActions(cardActions, text, ssml, inputHint, toList: null);

    /// <summary>Makes a message with actions below it.</summary>
    /// <param name="cardActions">The actions.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">The text as it is to be spoken.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <param name="toList">Ids of those who see the actions.</param>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string? text = null, string? ssml = null, string? inputHint = null, IList<string>? toList = default)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Text(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions(toList, [.. cardActions]);
        return message;
    }

    /// <summary>Makes a message with an attachment.</summary>
    /// <param name="attachment">The attachment.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">The text as it is to be spoken.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    public static IMessageActivity Attachment(Attachment attachment, string? text = null, string? ssml = null, string? inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>Makes a message with attachments, one below the other.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">The text as it is to be spoken.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string? text = null, string? ssml = null, string? inputHint = null) =>
        WithAttachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);

    /// <summary>Makes a message with attachments, side by side.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">The text as it is to be spoken.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    public static IMessageActivity Carousel(IEnumerable<Attachment> attachments, string? text = null, string? ssml = null, string? inputHint = null) =>
        WithAttachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);

    private static Activity WithAttachments(string layout, IEnumerable<Attachment> attachments, string? text, string? ssml, string? inputHint)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Text(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = [.. attachments];
        return message;
    }
}
