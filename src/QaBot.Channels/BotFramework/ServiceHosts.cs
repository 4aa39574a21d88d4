using System.Net;
using QaBot.Channels.Activities;

namespace QaBot.Channels.BotFramework;

/// <summary>
/// Where answers may go. The address comes with the activity, so without this a sender could have the bot, and its token,
/// go anywhere, into the network of the bot too.
/// </summary>
internal sealed class ServiceHosts(BotFrameworkSettings settings)
{
    private static readonly string[] Known =
        ["*.botframework.com", "smba.trafficmanager.net", "*.teams.microsoft.com", "*.teams.microsoft.us"];

    /// <exception cref="ChannelProblem">The address is none, or not one to send answers to.</exception>
    public Uri Check(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("https" or "http")
            || uri.UserInfo.Length > 0
            || uri.Query.Length > 0
            || uri.Fragment.Length > 0)
        {
            throw ChannelProblem.BadArgument("serviceUrl must be an http or https address without user, query and fragment.", "serviceUrl");
        }

        var isLoopback = IsLoopback(uri);
        var isAllowed = settings.Limits.AllowedServiceHosts.Concat(Known).Any(pattern => Matches(uri.IdnHost, pattern))
            || (isLoopback && settings.Identity.IsAuthenticationOff);
        if (!isAllowed)
        {
            throw Refusal("the host of serviceUrl is not one that answers are sent to; add it to BotFramework:AllowedServiceHosts if it is "
                + "to be trusted with the bot's token.");
        }

        return (uri.Scheme == "https" && uri.IsDefaultPort) || isLoopback || settings.Identity.IsAuthenticationOff
            ? uri
            : throw Refusal("serviceUrl must begin with https and name no port but 443, since a token is sent to it.");
    }

    private static ChannelProblem Refusal(string reason) => ChannelProblem.Forbidden(reason, "serviceUrl");

    private static bool IsLoopback(Uri uri) =>
        string.Equals(uri.IdnHost, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(uri.DnsSafeHost, out var address) && IPAddress.IsLoopback(address));

    private static bool Matches(string host, string pattern) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase) && host.Length >= pattern.Length
        : string.Equals(host, pattern.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
}
