namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of others.</summary>
/// <param name="dialogId">Its id, unique in its set; left out, the name of its class.</param>
public abstract class DialogContainer(string? dialogId = null) : Dialog(dialogId)
{
    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The dialogs under way inside.</summary>
    /// <param name="dc">The dialogs under way outside, this one on top.</param>
    public abstract DialogContext? CreateChildContext(DialogContext dc);

    /// <summary>Finds a dialog inside; null when there is none.</summary>
    /// <param name="dialogId">Its id.</param>
    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);
}
