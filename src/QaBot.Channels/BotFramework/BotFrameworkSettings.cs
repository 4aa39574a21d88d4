using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using QaBot.Channels.Settings;

namespace QaBot.Channels.BotFramework;

/// <summary>All that is configured of the bot's endpoint.</summary>
internal sealed record BotFrameworkSettings(BotIdentityOptions Identity, BotFrameworkOptions Limits)
{
    private static readonly string[] MicrosoftTenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"];

    public static BotFrameworkSettings Default { get; } = new(new BotIdentityOptions(), new BotFrameworkOptions());

    /// <summary>Tenants whose tokens for this bot are taken.</summary>
    public IEnumerable<string> Tenants =>
        (Limits.TrustedTenants.Count > 0 ? Limits.TrustedTenants : MicrosoftTenants)
        .Concat(string.IsNullOrWhiteSpace(Identity.MicrosoftAppTenantId) ? [] : [Identity.MicrosoftAppTenantId]);

    /// <exception cref="OptionsValidationException">Something in the configuration cannot be so.</exception>
    public static BotFrameworkSettings From(IConfiguration configuration) => new(
        SettingsReader.ReadRoot<BotIdentityOptions>(configuration),
        SettingsReader.Read<BotFrameworkOptions>(configuration, BotFrameworkOptions.Section));
}
