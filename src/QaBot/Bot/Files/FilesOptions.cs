using System.ComponentModel.DataAnnotations;

namespace QaBot.Bot.Files;

/// <summary>Files that are sent to the bot in a conversation; the section "Files" of the configuration.</summary>
internal sealed record FilesOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Files";

    /// <summary>
    /// The channels whose users may add articles by sending them, such as "msteams", parted by commas. On the bot's own machine
    /// the setting Articles:Upload alone decides.
    /// </summary>
    /// <value>Empty: none.</value>
    [RegularExpression(@"\s*[a-z]+(?:\s*,\s*[a-z]+)*\s*",
        ErrorMessage = "It must be ids of channels parted by commas, such as \"msteams, webchat\".")]
    public string Channels { get; init; } = string.Empty;

    /// <summary>The hosts that files of Teams are fetched from, parted by commas; "*." stands for any name below.</summary>
    /// <value>"*.sharepoint.com, *.sharepoint.us": where Teams keeps files.</value>
    [RegularExpression(@"\s*(?:\*\.)?[\w-]+(?:\.[\w-]+)+(?:\s*,\s*(?:\*\.)?[\w-]+(?:\.[\w-]+)+)*\s*",
        ErrorMessage = "It must be names of hosts parted by commas, such as \"*.sharepoint.com\".")]
    public string Hosts { get; init; } = "*.sharepoint.com, *.sharepoint.us";

    /// <summary>How long fetching one file may take.</summary>
    /// <value>8 seconds, since Teams waits for an answer no longer than 10 to 15; from 1 second to 10 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Whether users of a channel may add articles from elsewhere than the bot's own machine.</summary>
    /// <param name="channelId">The channel's id.</param>
    public bool MayAdd(string? channelId) => Parts(Channels).Contains(channelId, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether files are fetched from a host.</summary>
    /// <param name="host">Its name.</param>
    public bool IsKnown(string host) => Parts(Hosts).Any(pattern => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.Length > pattern.Length - 1 && host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, pattern, StringComparison.OrdinalIgnoreCase));

    private static string[] Parts(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
