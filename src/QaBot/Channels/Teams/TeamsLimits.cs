namespace QaBot.Channels.Teams;

/// <summary>What Teams takes of a message; it refuses more, or does not show it.</summary>
internal static class TeamsLimits
{
    /// <summary>How many claims a message may cite.</summary>
    public const int Claims = 10;

    /// <summary>The characters of a claim's name.</summary>
    public const int ClaimName = 80;

    /// <summary>The characters of what is told of a claim.</summary>
    public const int ClaimAbstract = 160;

    /// <summary>How many suggestions are shown.</summary>
    public const int Suggestions = 3;

    /// <summary>How often typing may be shown at most, in milliseconds between two times.</summary>
    public const int TypingPeriod = 3000;
}
