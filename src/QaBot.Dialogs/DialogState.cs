using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs under way in a conversation.</summary>
public class DialogState
{
    /// <summary>Makes a state without dialogs.</summary>
    [JsonConstructor]
    public DialogState()
    {
    }

    /// <summary>Makes a state.</summary>
    /// <param name="stack">The dialogs, the top first.</param>
    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    /// <summary>The dialogs, the top first.</summary>
    public List<DialogInstance> DialogStack { get; set; } = [];
}
