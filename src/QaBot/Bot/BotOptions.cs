using System.ComponentModel.DataAnnotations;
using QaBot.Channels.Teams;

namespace QaBot.Bot;

/// <summary>How the bot talks; the section "Bot" of the configuration.</summary>
internal sealed record BotOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Bot";

    /// <summary>
    /// The address under which browsers reach this program, with the path if a proxy serves it under one, such as
    /// "https://host/qa/": for links to the place in the article, the page's files and its conversations.
    /// </summary>
    /// <value>
    /// Empty: as the request says. Links then begin with the address that the bot was asked at on its own machine; asked from elsewhere,
    /// they are relative in Web Chat, and there are none in other channels.
    /// </value>
    [RegularExpression(@"https?://[^\s?#]+", ErrorMessage = "It must begin with https:// (or http://) and name a host.")]
    public string? PublicUrl { get; init; }

    /// <summary>Up to which lead of the best sentence over the second one both are offered.</summary>
    /// <value>2, in units of the ranker's score; 0 (never) to 10.</value>
    [Range(0.0, 10.0)]
    public double NearTieMargin { get; init; } = 2;

    /// <summary>How far above the threshold a confidence must be for the best sentence to be given even when the second one is
    /// near.</summary>
    /// <value>0.1; from 0 to 1.</value>
    [Range(0.0, 1.0)]
    public double NearTieAboveThreshold { get; init; } = 0.1;

    /// <summary>How many questions to go on with are offered with an answer: such as the article answers and nobody asked yet in the
    /// conversation.</summary>
    /// <value>3; from 0 (none) to 3.</value>
    [Range(0, TeamsLimits.Suggestions)]
    public int NextQuestions { get; init; } = TeamsLimits.Suggestions;

    /// <summary>
    /// How much memory answers may take that are kept for users who ask the same, in MiB, by a rough count; one that takes
    /// over a sixteenth of it is not kept.
    /// </summary>
    /// <value>16; from 0 (none are kept) to 1,024.</value>
    [Range(0, 1024)]
    public int CachedAnswerMegabytes { get; init; } = 16;
}
