namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog is called.</summary>
public enum DialogReason
{
    /// <summary>It begins.</summary>
    BeginCalled,

    /// <summary>An activity came.</summary>
    ContinueCalled,

    /// <summary>A dialog ended.</summary>
    EndCalled,

    /// <summary>Another takes its place.</summary>
    ReplaceCalled,

    /// <summary>It is broken off.</summary>
    CancelCalled,

    /// <summary>A step of a waterfall goes on to the next.</summary>
    NextCalled,
}
