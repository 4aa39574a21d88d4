using System.ComponentModel.DataAnnotations;

namespace QaBot.Bot.Feedback;

/// <summary>What is kept for the owner of the bot; the section "Feedback" of the configuration.</summary>
internal sealed record FeedbackOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Feedback";

    /// <summary>Whether reactions, declined questions and those near the threshold are written down, without who asked.</summary>
    /// <value>true.</value>
    public bool Enabled { get; init; } = true;

    /// <summary>The file, relative to the folder of appsettings.json.</summary>
    /// <value>"index/feedback.jsonl".</value>
    [Required(AllowEmptyStrings = false)]
    public string Path { get; init; } = "index/feedback.jsonl";

    /// <summary>How large the file may grow, in MiB; then it is set aside as ".1", in place of the one before.</summary>
    /// <value>20; from 1 to 1,024.</value>
    [Range(1, 1024)]
    public int MaxMegabytes { get; init; } = 20;

    /// <summary>How near to the threshold a confidence must be to be written down.</summary>
    /// <value>0.1; from 0 to 1.</value>
    [Range(0.0, 1.0)]
    public double NearThreshold { get; init; } = 0.1;
}
