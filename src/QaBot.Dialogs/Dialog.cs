namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A piece of a conversation that may last over several turns.</summary>
public abstract class Dialog
{
    /// <summary>The dialog goes on with the next activity.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    /// <summary>Makes a dialog.</summary>
    /// <param name="dialogId">Its id, unique in its set; left out, the name of its class.</param>
    protected Dialog(string? dialogId = null) => Id = string.IsNullOrWhiteSpace(dialogId) ? GetType().Name : dialogId;

    /// <summary>The id, unique in its set.</summary>
    public string Id { get; set; }

    /// <summary>Begins the dialog.</summary>
    /// <param name="dc">The dialogs under way.</param>
    /// <param name="options">What it is begun with.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Goes on with the next activity; a dialog that does not override this ends.</summary>
    /// <param name="dc">The dialogs under way.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Goes on after a dialog that this one began has ended; one that does not override this ends with its result.</summary>
    /// <param name="dc">The dialogs under way.</param>
    /// <param name="reason">Why it goes on.</param>
    /// <param name="result">The result of the other dialog.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>The dialog ends.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The state of the dialog.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason,
        CancellationToken cancellationToken = default) => Task.CompletedTask;
}
