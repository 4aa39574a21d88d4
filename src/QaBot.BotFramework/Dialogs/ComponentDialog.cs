using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of others, with a state of its own, to be used as one.</summary>
/// <param name="dialogId">Its id, unique in its set; left out, the name of its class.</param>
public class ComponentDialog(string? dialogId = null) : DialogContainer(dialogId)
{
    /// <summary>The name in the state of the dialog of the dialogs under way inside.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool isInitialized;

    /// <summary>The id of the dialog inside that begins; not set, the one added first.</summary>
    public string InitialDialogId { get; set; } = null!;

    /// <summary>Adds a dialog.</summary>
    /// <param name="dialog">The dialog.</param>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object? options = null, CancellationToken cancellationToken = default)
    {
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        var result = await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken).ConfigureAwait(false);
        return await ReturnAsync(outerDc, result, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        var result = await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken).ConfigureAwait(false);
        return await ReturnAsync(outerDc, result, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext outerDc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);

        // Another dialog was put on top of this one from outside and has ended: whatever was asked inside is open still.
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog!, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await new DialogContext(Dialogs, turnContext, InnerState(instance)).RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            await new DialogContext(Dialogs, turnContext, InnerState(instance)).CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new DialogContext(Dialogs, dc, InnerState(dc.ActiveDialog!));
    }

    /// <summary>Calls <see cref="OnInitializeAsync"/> once.</summary>
    /// <param name="outerDc">The dialogs under way outside.</param>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (!isInitialized)
        {
            isInitialized = true;
            await OnInitializeAsync(outerDc).ConfigureAwait(false);
        }
    }

    /// <summary>Prepares the dialog before it is first used.</summary>
    /// <param name="dc">The dialogs under way outside.</param>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id!;
        return Task.CompletedTask;
    }

    /// <summary>Begins inside.</summary>
    /// <param name="innerDc">The dialogs under way inside.</param>
    /// <param name="options">What the dialog is begun with.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        return innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);
    }

    /// <summary>Goes on inside with the next activity; override it to look for a word that interrupts.</summary>
    /// <param name="innerDc">The dialogs under way inside.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        return innerDc.ContinueDialogAsync(cancellationToken);
    }

    /// <summary>The dialog ends.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="instance">The state of the dialog.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    protected virtual Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>What was asked inside has been asked again.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The state of the dialog.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Ends the dialog with the result from inside.</summary>
    /// <param name="outerDc">The dialogs under way outside.</param>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        return outerDc.EndDialogAsync(result, cancellationToken);
    }

    private static DialogState InnerState(DialogInstance instance)
    {
        var state = StateJson.To<DialogState>(instance.State.TryGetValue(PersistedDialogState, out var kept) ? kept : null) ?? new DialogState();
        instance.State[PersistedDialogState] = state;
        return state;
    }

    private async Task<DialogTurnResult> ReturnAsync(DialogContext outerDc, DialogTurnResult result, CancellationToken cancellationToken) =>
        result.Status == DialogTurnStatus.Waiting ? EndOfTurn : await EndComponentAsync(outerDc, result.Result, cancellationToken).ConfigureAwait(false);
}
