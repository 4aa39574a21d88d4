using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace QaBot.Channels.BotFramework;

/// <summary>Limits and trust of the bot's endpoint; the section <c>BotFramework</c> of the configuration.</summary>
public sealed partial class BotFrameworkOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "BotFramework";

    /// <summary>The largest body taken, in bytes.</summary>
    /// <value>Default: 262,144 (256 KiB). 1 KiB to 16 MiB.</value>
    [Range(1024, 16 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>How deeply the JSON of an activity may be nested.</summary>
    /// <value>Default: 32. 8 to 64.</value>
    [Range(8, 64)]
    public int MaxDepth { get; set; } = 32;

    /// <summary>Whether requests of other hosts are taken although no <c>MicrosoftAppId</c> is set, and so anybody may send them.</summary>
    /// <value>Default: false.</value>
    public bool AllowRemoteWithoutAuthentication { get; set; }

    /// <summary>
    /// Hosts that answers may be sent to, beyond those of the Bot Framework: a name, or <c>*.</c> and a name for all below
    /// it. Tokens of the bot go to them.
    /// </summary>
    /// <value>Default: none.</value>
    public IList<string> AllowedServiceHosts { get; } = [];

    /// <summary>Entra tenants whose tokens for this bot are taken, beyond the bot's own.</summary>
    /// <value>Default: the three that the Emulator and the Bot Framework use.</value>
    public IList<string> TrustedTenants { get; } = [];

    /// <summary>How far the clock of a token's issuer may be off.</summary>
    /// <value>Default: 5 minutes. None to 15 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:15:00")]
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>After how long the keys of an issuer are fetched again.</summary>
    /// <value>Default: 12 hours. One minute to 7 days.</value>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan KeysExpireAfter { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How often at most keys are fetched because a token names one that is not known.</summary>
    /// <value>Default: 5 minutes. One second to one day.</value>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan KeyRefreshInterval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long to wait after keys could not be fetched before it is tried again.</summary>
    /// <value>Default: 5 seconds. None to 5 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan KeyRetryInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long fetching keys may take.</summary>
    /// <value>Default: 10 seconds. 100 milliseconds to one minute.</value>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan KeyTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many turns of all conversations may run or wait at a time; an activity beyond is answered 429.</summary>
    /// <value>Default: 1,000. 1 to 1,000,000.</value>
    [Range(1, 1_000_000)]
    public int MaxTurns { get; set; } = 1_000;

    /// <summary>How long a turn may take, with its wait for earlier ones of its conversation, before it is cancelled.</summary>
    /// <value>Default: 9 seconds: channels wait for ten, of which one is left for what comes before and after a turn. One second to
    /// one hour.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan TurnTimeout { get; set; } = TimeSpan.FromSeconds(9);

    /// <summary>When an activity that is refused because the bot has too much to do may be sent again, as the header Retry-After
    /// tells.</summary>
    /// <value>Default: 5 seconds. One second to one hour.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one try to send an answer may take.</summary>
    /// <value>Default: 5 seconds. 100 milliseconds to one minute.</value>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long all tries together may take, within the time of the turn.</summary>
    /// <value>Default: 8 seconds. 100 milliseconds to 5 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00")]
    public TimeSpan SendTotalTimeout { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>How often an answer is sent again that the channel asks to send again (412, 429, 502, 504).</summary>
    /// <value>Default: 3. None to 10.</value>
    [Range(0, 10)]
    public int SendRetries { get; set; } = 3;

    /// <summary>The wait before the first repetition; doubled for each further, with jitter, where the channel names none.</summary>
    /// <value>Default: half a second. None to 10 seconds.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan SendRetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether the texts of messages are logged, at the level Debug.</summary>
    /// <value>Default: false.</value>
    public bool LogTexts { get; set; }

    /// <summary>For how long an activity that was answered is not answered again; channels send again what they take for lost.</summary>
    /// <value>Default: 5 minutes. None to one hour.</value>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan RepeatsWithin { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many answered activities are remembered for that, where they are kept in memory.</summary>
    /// <value>Default: 20,000. 100 to 1,000,000.</value>
    [Range(100, 1_000_000)]
    public int RememberedDeliveries { get; set; } = 20_000;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var host in AllowedServiceHosts.Where(host => !HostPattern.IsMatch(host)))
        {
            yield return new($"\"{host}\" is no host name; write it like \"connector.example.org\" or \"*.example.org\", without scheme, "
                + $"port and path.", [nameof(AllowedServiceHosts)]);
        }

        if (SendTotalTimeout < SendTimeout)
        {
            yield return new($"It is less than SendTimeout ({SendTimeout}); raise the one or lower the other.", [nameof(SendTotalTimeout)]);
        }
    }

    [GeneratedRegex(@"^(\*\.)?[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$|^\[?[0-9A-Fa-f:.]+\]?$")]
    private static partial Regex HostPattern { get; }
}
