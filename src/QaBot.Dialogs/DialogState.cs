namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs under way in a conversation.</summary>
public class DialogState
{
    /// <summary>The dialogs, the top first.</summary>
    public List<DialogInstance> DialogStack { get; set; } = [];
}
