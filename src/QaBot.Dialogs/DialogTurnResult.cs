namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What came of a dialog in a turn.</summary>
/// <param name="status">How it stands.</param>
/// <param name="result">Its result.</param>
public class DialogTurnResult(DialogTurnStatus status, object? result = null)
{
    /// <summary>How the dialog stands.</summary>
    public DialogTurnStatus Status { get; set; } = status;

    /// <summary>The result of a dialog that ended.</summary>
    public object? Result { get; set; } = result;
}
