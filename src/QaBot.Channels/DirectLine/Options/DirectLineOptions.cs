using System.ComponentModel.DataAnnotations;

namespace QaBot.Channels.DirectLine.Options;

/// <summary>Direct Line inside the program, and the way to that of Azure; the section <c>DirectLine</c> of the configuration.</summary>
public sealed partial class DirectLineOptions : IValidatableObject
{
    private const int MinKeyBytes = 32;
    private const int MinSecretLength = 32;

    /// <summary>The section of the configuration.</summary>
    public const string Section = "DirectLine";

    /// <summary>The secret of an Azure Direct Line channel. With it, pages get their tokens from Azure, through the program; they never see
    /// it.</summary>
    /// <value>Default: none; pages get tokens for the Direct Line inside the program.</value>
    public string? Secret { get; set; }

    /// <summary>Where the Direct Line of Azure is.</summary>
    /// <value>Default: <c>https://directline.botframework.com/v3/directline</c>.</value>
    public string AzureUrl { get; set; } = "https://directline.botframework.com/v3/directline";

    /// <summary>How long a request to Azure may take.</summary>
    /// <value>Default: 10 seconds. 100 milliseconds to one minute.</value>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan AzureTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// A secret for servers that use the Direct Line inside the program, at least 32 characters. With it, only who names it
    /// may generate tokens for others; pages use the page's token endpoint.
    /// </summary>
    /// <value>Default: none; anybody may generate a token for a new conversation.</value>
    public string? ServerSecret { get; set; }

    /// <summary>The key that tokens are signed with: base64 of 32 bytes or more. Set it for tokens to be good on several
    /// machines.</summary>
    /// <value>Default: none; made once and kept in <see cref="KeepIn"/>.</value>
    public string? SigningKey { get; set; }

    /// <summary>How long a token is good. Web Chat gets a new one each 15 minutes.</summary>
    /// <value>Default: one hour. 16 minutes to one day.</value>
    [Range(typeof(TimeSpan), "00:16:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long the address of a stream may be used, once.</summary>
    /// <value>Default: one minute. 5 seconds to 10 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:05", "00:10:00")]
    public TimeSpan TicketLifetime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The channel that the bot sees.</summary>
    /// <value>Default: <c>webchat</c>.</value>
    [Required]
    [RegularExpression("^[a-z][a-z0-9]{0,31}$")]
    public string ChannelId { get; set; } = "webchat";

    /// <summary>The id of the bot in conversations.</summary>
    /// <value>Default: <c>bot</c>.</value>
    [Required]
    [StringLength(64)]
    public string BotId { get; set; } = "bot";

    /// <summary>The name of the bot that pages show.</summary>
    /// <value>Default: <c>QaBot</c>.</value>
    [Required]
    [StringLength(64)]
    public string BotName { get; set; } = "QaBot";

    /// <summary>Pages of which origins may use the endpoints, beyond the program's own: <c>https://www.example.org</c>, or <c>*</c> for
    /// all.</summary>
    /// <value>Default: none.</value>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Whether pages that this machine serves, on any port, may use the endpoints when the browser runs on this machine
    /// too.</summary>
    /// <value>Default: true.</value>
    public bool AllowLoopbackOrigins { get; set; } = true;

    /// <summary>Whether files may be sent to the bot.</summary>
    /// <value>Default: false; they are answered 415.</value>
    public bool AllowUploads { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(SigningKey) && !IsKey(SigningKey))
        {
            yield return new($"It is no base64 of at least {MinKeyBytes} bytes; make one with \"openssl rand -base64 32\".",
                [nameof(SigningKey)]);
        }

        if (!string.IsNullOrEmpty(ServerSecret) && ServerSecret.Length < MinSecretLength)
        {
            yield return new($"It has {ServerSecret.Length} characters, and must have at least {MinSecretLength} that cannot be guessed.",
                [nameof(ServerSecret)]);
        }

        if (!Uri.TryCreate(AzureUrl, UriKind.Absolute, out var azure)
            || !(azure.Scheme == Uri.UriSchemeHttps || (azure.Scheme == Uri.UriSchemeHttp && azure.IsLoopback)))
        {
            yield return new("It must begin with https:// (http:// only on this machine).", [nameof(AzureUrl)]);
        }

        foreach (var origin in AllowedOrigins.Where(origin => origin != "*" && !IsOrigin(origin)))
        {
            yield return new($"\"{origin}\" is no origin; write scheme and host, like \"https://www.example.org\", without path and slash "
                + $"at the end, or \"*\".", [nameof(AllowedOrigins)]);
        }

        if (MaxActivityBytes > HistoryBytes)
        {
            yield return new($"It is more than HistoryBytes ({HistoryBytes}); lower the one or raise the other.",
                [nameof(MaxActivityBytes)]);
        }
    }

    internal static bool IsOrigin(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), value, StringComparison.OrdinalIgnoreCase);

    private static bool IsKey(string value)
    {
        var bytes = new byte[value.Length];
        return Convert.TryFromBase64String(value, bytes, out var written) && written >= MinKeyBytes;
    }
}
