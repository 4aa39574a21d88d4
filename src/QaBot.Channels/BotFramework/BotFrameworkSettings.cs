using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace QaBot.BotFramework.Options;

/// <summary>Reads the options out of the configuration and checks them; each problem names key, value and remedy.</summary>
internal sealed partial record BotFrameworkSettings(BotIdentityOptions Identity, BotFrameworkOptions Limits)
{
    private static readonly string[] AppTypes = ["MultiTenant", "SingleTenant", "UserAssignedMSI"];

    private static readonly string[] MicrosoftTenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"];

    public static BotFrameworkSettings Default { get; } = new(new BotIdentityOptions(), new BotFrameworkOptions());

    /// <summary>Tenants whose tokens for this bot are taken.</summary>
    public IEnumerable<string> Tenants =>
        (Limits.TrustedTenants.Count > 0 ? Limits.TrustedTenants : MicrosoftTenants)
        .Concat(string.IsNullOrWhiteSpace(Identity.MicrosoftAppTenantId) ? [] : [Identity.MicrosoftAppTenantId]);

    /// <exception cref="OptionsValidationException">Something in the configuration cannot be so.</exception>
    public static BotFrameworkSettings From(IConfiguration configuration)
    {
        var settings = new BotFrameworkSettings(new BotIdentityOptions(), new BotFrameworkOptions());
        var problems = new List<string>();
        Bind(configuration, settings.Identity, problems);
        Bind(configuration.GetSection(BotFrameworkOptions.Section), settings.Limits, problems);
        if (problems.Count == 0)
        {
            problems.AddRange(settings.LimitProblems().Concat(settings.IdentityProblems()));
        }

        return problems.Count == 0
            ? settings
            : throw new OptionsValidationException(BotFrameworkOptions.Section, typeof(BotFrameworkOptions), problems);
    }

    [GeneratedRegex(@"^(\*\.)?[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$|^\[?[0-9A-Fa-f:.]+\]?$")]
    private static partial Regex HostPattern { get; }

    private static void Bind(IConfiguration configuration, object options, List<string> problems)
    {
        try
        {
            configuration.Bind(options);
        }
        catch (InvalidOperationException error)
        {
            problems.Add($"{error.Message} Write it in the form of its default, or leave it out.");
        }
    }

    private static bool IsSafeAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    private IEnumerable<string> LimitProblems()
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(Limits, new ValidationContext(Limits), results, validateAllProperties: true);
        foreach (var (name, message) in results.SelectMany(result => result.MemberNames.Select(name => (name, result.ErrorMessage))))
        {
            var value = typeof(BotFrameworkOptions).GetProperty(name)!.GetValue(Limits);
            yield return $"{BotFrameworkOptions.Section}:{name} is {value}: {message} Set it to a value in that range, or leave it out.";
        }

        foreach (var host in Limits.AllowedServiceHosts.Where(host => !HostPattern.IsMatch(host)))
        {
            yield return $"{BotFrameworkOptions.Section}:AllowedServiceHosts holds \"{host}\", which is no host name; write it like \"connector.example.org\" or \"*.example.org\", without scheme, port and path.";
        }

        if (Limits.SendTotalTimeout < Limits.SendTimeout)
        {
            yield return $"{BotFrameworkOptions.Section}:SendTotalTimeout is {Limits.SendTotalTimeout}, less than SendTimeout ({Limits.SendTimeout}); raise the one or lower the other.";
        }
    }

    private IEnumerable<string> IdentityProblems()
    {
        if (!AppTypes.Contains(Identity.MicrosoftAppType, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"MicrosoftAppType is \"{Identity.MicrosoftAppType}\"; set it to one of {string.Join(", ", AppTypes)}.";
        }

        if (!string.IsNullOrEmpty(Identity.ChannelService) && !Identity.IsGovernment)
        {
            yield return $"ChannelService is \"{Identity.ChannelService}\"; leave it empty for the public cloud, or set it to https://botframework.azure.us.";
        }

        if (!Identity.IsAuthenticationOff && Identity.IsSingleTenant && string.IsNullOrWhiteSpace(Identity.MicrosoftAppTenantId))
        {
            yield return "MicrosoftAppTenantId is empty, but MicrosoftAppType is SingleTenant; set it to the id of the app's Entra tenant.";
        }

        var addresses = Identity.ChannelMetadataUrls.Select(url => (Key: nameof(Identity.ToBotFromChannelOpenIdMetadataUrl), Url: url))
            .Append((Key: nameof(Identity.ToBotFromEmulatorOpenIdMetadataUrl), Url: Identity.EntraMetadataUrl))
            .Append((Key: nameof(Identity.ToChannelFromBotLoginUrl), Url: Identity.OutboundAuthority));
        foreach (var (key, url) in addresses.Where(address => !IsSafeAddress(address.Url)))
        {
            yield return $"{key} holds \"{url}\"; set it to an address that begins with https:// (http:// only on this machine), or leave it out.";
        }
    }
}
