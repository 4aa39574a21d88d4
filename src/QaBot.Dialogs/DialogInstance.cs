namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog under way.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog.</summary>
    public string Id { get; set; } = null!;

    /// <summary>What the dialog keeps.</summary>
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();
}
