namespace Microsoft.Bot.Schema;

/// <summary>Who an account belongs to.</summary>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>A bot.</summary>
    public const string Bot = "bot";

    /// <summary>A bot that another bot uses.</summary>
    public const string Skill = "skill";
}
