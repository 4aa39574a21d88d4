namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin one another by their ids.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState> dialogState;
    private readonly Dictionary<string, Dialog> dialogs = new(StringComparer.Ordinal);

    /// <summary>Makes a set.</summary>
    /// <param name="dialogState">The way to the state of its dialogs.</param>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        this.dialogState = dialogState;
    }

    /// <summary>Adds a dialog, by its id.</summary>
    /// <param name="dialog">The dialog.</param>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        dialogs[dialog.Id] = dialog;
        return this;
    }

    /// <summary>The dialogs under way in a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        new(this, turnContext, await dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false));

    /// <summary>Finds a dialog; null when there is none.</summary>
    /// <param name="dialogId">Its id.</param>
    public Dialog? Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return dialogs.GetValueOrDefault(dialogId);
    }
}
