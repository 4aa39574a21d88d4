using System.ComponentModel.DataAnnotations;
using System.Net;

namespace QaBot.Hosting;

/// <summary>The proxies that stand before the program; the section "Proxy" of the configuration.</summary>
internal sealed record ProxyOptions : IValidatableObject
{
    /// <summary>The section's name.</summary>
    public const string Section = "Proxy";

    /// <summary>
    /// The proxies that are believed when they say, in X-Forwarded-For, -Proto and -Host, who sent a request and how: IP
    /// addresses, or networks such as "10.0.0.0/8". What others say there is ignored.
    /// </summary>
    /// <value>None.</value>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>The proxies as networks.</summary>
    public IReadOnlyList<IPNetwork> Networks() => [.. Known.Select(proxy => TryParse(proxy)!.Value)];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Known
        .Where(proxy => TryParse(proxy) is null)
        .Select(proxy => new ValidationResult($"\"{proxy}\" is neither an IP address nor a network such as 10.0.0.0/8.", [nameof(Known)]));

    private static IPNetwork? TryParse(string proxy) =>
        IPAddress.TryParse(proxy, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(proxy, out var network) ? network
        : null;
}
