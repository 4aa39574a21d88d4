using System.ComponentModel.DataAnnotations;

namespace QaBot.Channels.BotFramework;

/// <summary>Who the bot is and whom it believes; the keys are those of the Bot Framework SDK, at the root of the configuration.</summary>
public sealed class BotIdentityOptions : IValidatableObject
{
    private static readonly string[] AppTypes = ["MultiTenant", "SingleTenant", "UserAssignedMSI"];

    private static readonly string[] PublicCloud =
    [
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://api.botframework.com",
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
        "https://login.microsoftonline.com/",
        "https://api.botframework.com",
        "https://login.microsoftonline.com/",
        "https://api.botframework.com",
    ];

    private static readonly string[] GovernmentCloud =
    [
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://api.botframework.us",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration",
        "https://login.microsoftonline.us/",
        "https://api.botframework.us",
        "https://login.microsoftonline.us/",
        "https://tokengcch.botframework.azure.us/",
    ];

    /// <summary>The app id of the bot. Empty: authentication is off.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>The secret of the app. Empty: answers are sent without a token.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>The kind of app: <c>MultiTenant</c>, <c>SingleTenant</c> or <c>UserAssignedMSI</c>.</summary>
    /// <value>Default: <c>MultiTenant</c>.</value>
    public string MicrosoftAppType { get; set; } = "MultiTenant";

    /// <summary>The Entra tenant of the app; needed for a single tenant.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>Empty for the public cloud, <c>https://botframework.azure.us</c> for that of the US government.</summary>
    public string? ChannelService { get; set; }

    /// <summary>Whether the address for tokens is checked to be one of Microsoft.</summary>
    /// <value>Default: true.</value>
    public bool ValidateAuthority { get; set; } = true;

    /// <summary>Where tokens for answers come from.</summary>
    public string? ToChannelFromBotLoginUrl { get; set; }

    /// <summary>What tokens for answers are made for.</summary>
    public string? ToChannelFromBotOAuthScope { get; set; }

    /// <summary>Who issues the tokens of channels; several stand apart by semicolons.</summary>
    public string? ToBotFromChannelTokenIssuer { get; set; }

    /// <summary>Where the keys of channels are described; several stand apart by semicolons.</summary>
    public string? ToBotFromChannelOpenIdMetadataUrl { get; set; }

    /// <summary>Where the keys of the Emulator and of Entra are described.</summary>
    public string? ToBotFromEmulatorOpenIdMetadataUrl { get; set; }

    /// <summary>Where the SDK asks for tokens of users.</summary>
    public string? OAuthUrl { get; set; }

    /// <summary>What is set as the caller of activities.</summary>
    public string? CallerId { get; set; }

    internal bool IsAuthenticationOff => string.IsNullOrWhiteSpace(MicrosoftAppId);

    internal bool IsManagedIdentity => string.Equals(MicrosoftAppType, "UserAssignedMSI", StringComparison.OrdinalIgnoreCase);

    internal bool IsSingleTenant => string.Equals(MicrosoftAppType, "SingleTenant", StringComparison.OrdinalIgnoreCase);

    internal IReadOnlyList<string> ChannelMetadataUrls => ListOr(ToBotFromChannelOpenIdMetadataUrl, Cloud[0]);

    internal IReadOnlyList<string> ChannelIssuers => ListOr(ToBotFromChannelTokenIssuer, Cloud[1]);

    internal string EntraMetadataUrl => Or(ToBotFromEmulatorOpenIdMetadataUrl, Cloud[2]);

    internal string EntraIssuerBase => Cloud[3];

    internal string OutboundScope => Or(ToChannelFromBotOAuthScope, Cloud[4]);

    internal string OutboundAuthority =>
        Or(ToChannelFromBotLoginUrl, Cloud[5] + (IsSingleTenant ? MicrosoftAppTenantId : "botframework.com"));

    internal string TokenServiceUrl => Or(OAuthUrl, Cloud[6]);

    /// <summary>Whether answers can be sent with a token.</summary>
    internal bool HasCredentials => !IsAuthenticationOff && (IsManagedIdentity || !string.IsNullOrEmpty(MicrosoftAppPassword));

    /// <summary>Whether the way out is another than that of the cloud.</summary>
    internal bool HasOwnOutbound =>
        new[] { ToChannelFromBotLoginUrl, ToChannelFromBotOAuthScope, OAuthUrl }.Any(value => !string.IsNullOrWhiteSpace(value));

    private string[] Cloud => IsGovernment ? GovernmentCloud : PublicCloud;

    internal bool IsGovernment =>
        string.Equals(ChannelService?.TrimEnd('/'), "https://botframework.azure.us", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!AppTypes.Contains(MicrosoftAppType, StringComparer.OrdinalIgnoreCase))
        {
            yield return new($"It must be one of {string.Join(", ", AppTypes)}.", [nameof(MicrosoftAppType)]);
        }

        if (!string.IsNullOrEmpty(ChannelService) && !IsGovernment)
        {
            yield return new("It must be empty for the public cloud, or https://botframework.azure.us.", [nameof(ChannelService)]);
        }

        if (!IsAuthenticationOff && (IsSingleTenant || IsManagedIdentity) && string.IsNullOrWhiteSpace(MicrosoftAppTenantId))
        {
            yield return new($"With MicrosoftAppType {MicrosoftAppType} it must be the id of the app's Entra tenant.",
                [nameof(MicrosoftAppTenantId)]);
        }

        var addresses = ChannelMetadataUrls.Select(url => (Key: nameof(ToBotFromChannelOpenIdMetadataUrl), Url: url))
            .Append((Key: nameof(ToBotFromEmulatorOpenIdMetadataUrl), Url: EntraMetadataUrl))
            .Append((Key: nameof(ToChannelFromBotLoginUrl), Url: OutboundAuthority));
        foreach (var (key, url) in addresses.Where(address => !IsSafeAddress(address.Url)))
        {
            yield return new($"\"{url}\" does not begin with https:// (http:// only on this machine).", [key]);
        }
    }

    private static bool IsSafeAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    private static string Or(string? value, string otherwise) => string.IsNullOrWhiteSpace(value) ? otherwise : value;

    private static string[] ListOr(string? value, string otherwise) =>
        Or(value, otherwise).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
