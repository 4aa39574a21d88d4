namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin one another by their ids.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState>? dialogState;
    private readonly Dictionary<string, Dialog> dialogs = new(StringComparer.Ordinal);

    /// <summary>Makes a set without a state, for a dialog that has one.</summary>
    public DialogSet()
    {
    }

    /// <summary>Makes a set.</summary>
    /// <param name="dialogState">The way to the state of its dialogs.</param>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        this.dialogState = dialogState;
    }

    /// <summary>Adds a dialog. When another has its id, it gets a number behind it.</summary>
    /// <param name="dialog">The dialog.</param>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (dialogs.TryGetValue(dialog.Id, out var other) && other != dialog)
        {
            var number = 2;
            while (dialogs.ContainsKey(dialog.Id + number))
            {
                number++;
            }

            dialog.Id += number;
        }

        dialogs[dialog.Id] = dialog;
        return this;
    }

    /// <summary>The dialogs under way in a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">The set has no state.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var accessor = dialogState ?? throw new InvalidOperationException("This set of dialogs has no state; make it with an accessor of a DialogState.");
        return new DialogContext(this, turnContext, await accessor.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Finds a dialog; null when there is none.</summary>
    /// <param name="dialogId">Its id.</param>
    public Dialog? Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs.</summary>
    public IEnumerable<Dialog> GetDialogs() => dialogs.Values;
}
