namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs under way in a turn: a stack, on top the one that gets the next activity.</summary>
public class DialogContext
{
    /// <summary>Makes one.</summary>
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

    /// <summary>The dialogs that can be begun.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The stack, its top first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The dialog on top; null when none is under way.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Begins a dialog on top of the active one.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="options">What it is begun with.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    /// <exception cref="ArgumentException">There is no such dialog.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        var dialog = Dialogs.Find(dialogId)
            ?? throw new ArgumentException($"There is no dialog \"{dialogId}\" here; add it to this set.", nameof(dialogId));
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives the activity to the active dialog.</summary>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    /// <returns>What came of it; <see cref="DialogTurnStatus.Empty"/> when no dialog is active.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is none of this set.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => ActiveDialog is null
        ? new DialogTurnResult(DialogTurnStatus.Empty)
        : await Active().ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);

    /// <summary>Ends the active dialog and goes on with the one below.</summary>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    /// <exception cref="InvalidOperationException">The dialog below is none of this set.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (ActiveDialog is { } ending)
        {
            await Active().EndDialogAsync(Context, ending, DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
            Stack.RemoveAt(0);
        }

        return ActiveDialog is null
            ? new DialogTurnResult(DialogTurnStatus.Complete, result)
            : await Active().ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
    }

    private Dialog Active() => Dialogs.Find(ActiveDialog!.Id)
        ?? throw new InvalidOperationException(
            $"The dialog \"{ActiveDialog.Id}\" is under way, but there is no such dialog any more; add it again, or delete the state of "
            + $"the conversation.");
}
