namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs under way in a turn: a stack, on top the one that gets the next activity.</summary>
public class DialogContext
{
    /// <summary>Makes one for the outermost dialogs.</summary>
    /// <param name="dialogs">The dialogs that can be begun.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The stack.</param>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    /// <summary>Makes one for the dialogs inside another.</summary>
    /// <param name="dialogs">The dialogs that can be begun.</param>
    /// <param name="parentDialogContext">The dialogs under way outside.</param>
    /// <param name="state">The stack.</param>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context!, state) => Parent = parentDialogContext;

    /// <summary>The dialogs that can be begun.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The stack, its top first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The dialogs under way outside; null for the outermost.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>The dialogs under way inside the active one; null when it is not made of others.</summary>
    public DialogContext? Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog on top; null when none is under way.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Begins a dialog on top of the active one.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="options">What it is begun with.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    /// <exception cref="ArgumentException">There is no such dialog.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        var dialog = FindDialog(dialogId)
            ?? throw new ArgumentException($"There is no dialog \"{dialogId}\" here; add it to this set, or to that of a dialog around it.", nameof(dialogId));
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object?>() });
        return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins a dialog that asks.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives the activity to the active dialog.</summary>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    /// <returns>What came of it; <see cref="DialogTurnStatus.Empty"/> when no dialog is active.</returns>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is null
            ? new DialogTurnResult(DialogTurnStatus.Empty)
            : await Active().ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);

    /// <summary>Ends the active dialog and goes on with the one below.</summary>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        await EndActiveAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
        return ActiveDialog is null
            ? new DialogTurnResult(DialogTurnStatus.Complete, result)
            : await Active().ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends all dialogs of this stack.</summary>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, cancellationToken: cancellationToken);

    /// <summary>Ends all dialogs of this stack, and of those outside.</summary>
    /// <param name="cancelParents">Whether also of those outside.</param>
    /// <param name="eventName">Not used: dialogs here take no events.</param>
    /// <param name="eventValue">Not used.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string? eventName = null, object? eventValue = null, CancellationToken cancellationToken = default)
    {
        var status = Stack.Count > 0 || Parent is not null ? DialogTurnStatus.Cancelled : DialogTurnStatus.Empty;
        for (var context = this; context is not null; context = cancelParents ? context.Parent : null)
        {
            while (context.ActiveDialog is not null)
            {
                await context.EndActiveAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
            }
        }

        return new DialogTurnResult(status);
    }

    /// <summary>Ends the active dialog and begins another in its place.</summary>
    /// <param name="dialogId">The id of the other.</param>
    /// <param name="options">What it is begun with.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        await EndActiveAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has the active dialog ask again what it asked.</summary>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is { } active ? Active().RepromptDialogAsync(Context, active, cancellationToken) : Task.CompletedTask;

    /// <summary>Finds a dialog here or outside; null when there is none.</summary>
    /// <param name="dialogId">Its id.</param>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    private Dialog Active() =>
        FindDialog(ActiveDialog!.Id)
        ?? throw new InvalidOperationException($"The dialog \"{ActiveDialog.Id}\" is under way, but there is no such dialog any more; add it again, or delete the state of the conversation.");

    private async Task EndActiveAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
        {
            return;
        }

        if (FindDialog(active.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken).ConfigureAwait(false);
        }

        Stack.RemoveAt(0);
    }
}
