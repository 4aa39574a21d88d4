namespace Microsoft.Bot.Schema;

/// <summary>What an installation update tells.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>The bot was added.</summary>
    public const string Add = "add";

    /// <summary>The bot was removed.</summary>
    public const string Remove = "remove";
}
