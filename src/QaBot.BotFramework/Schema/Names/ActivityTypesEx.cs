namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activity that never leave the bot.</summary>
public static class ActivityTypesEx
{
    /// <summary>Waits before the next activity is sent; its value is a number of milliseconds.</summary>
    public const string Delay = "delay";

    /// <summary>Carries the answer to an invoke from the bot to its adapter.</summary>
    public const string InvokeResponse = "invokeResponse";
}
