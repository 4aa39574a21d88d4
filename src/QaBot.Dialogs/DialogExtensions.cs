namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Running a dialog in a turn.</summary>
public static class DialogExtensions
{
    /// <summary>Gives the activity to the dialog: it goes on when it is under way, else it begins.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">The way to the state of the dialog.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var context = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        var result = await context.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await context.BeginDialogAsync(dialog.Id, null, cancellationToken).ConfigureAwait(false);
        }
    }
}
