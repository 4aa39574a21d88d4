using System.ComponentModel.DataAnnotations;

namespace QaBot.Bot.Load;

/// <summary>How many questions are answered at a time, and what becomes of more; the section "Load" of the configuration.</summary>
internal sealed record LoadOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Load";

    /// <summary>How many questions the reader reads for at a time.</summary>
    /// <value>0, for as many as the machine has processors; to 256.</value>
    [Range(0, 256)]
    public int Questions { get; init; }

    /// <summary>How many of the questions that the reader cannot keep up with the rules answer at a time. More of them get more of the
    /// processors' time against the reader.</summary>
    /// <value>0, for four times as many as the reader reads for; to 1,024.</value>
    [Range(0, 1024)]
    public int QuestionsByRules { get; init; }

    /// <summary>How many questions may wait for the reader; more are answered by the rules alone.</summary>
    /// <value>64; from 0 to 100,000.</value>
    [Range(0, 100_000)]
    public int Waiting { get; init; } = 64;

    /// <summary>How many questions that the reader cannot keep up with may wait for the rules; more are refused.</summary>
    /// <value>256; from 0 to 100,000.</value>
    [Range(0, 100_000)]
    public int WaitingForRules { get; init; } = 256;

    /// <summary>How long a question waits for the reader, then for the rules, at most.</summary>
    /// <value>Two seconds; from 10 milliseconds to a day.</value>
    [Range(typeof(TimeSpan), "00:00:00.010", "1.00:00:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan WaitFor { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>When a question that is refused may be asked again, as the header Retry-After tells.</summary>
    /// <value>Five seconds; from one second to an hour.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(5);
}
