namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a dialog stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is none.</summary>
    Empty,

    /// <summary>It waits for the next activity.</summary>
    Waiting,

    /// <summary>It has ended.</summary>
    Complete,

    /// <summary>It was broken off.</summary>
    Cancelled,

    /// <summary>It has ended, and the turn with it.</summary>
    CompleteAndWait,
}
