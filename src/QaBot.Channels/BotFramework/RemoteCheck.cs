using System.Net;
using Microsoft.AspNetCore.Http;
using QaBot.Channels.Activities;

namespace QaBot.Channels.BotFramework;

/// <summary>While authentication is off, takes requests of this machine only, unless configuration says otherwise.</summary>
internal sealed class RemoteCheck(BotFrameworkSettings settings)
{
    /// <exception cref="ChannelProblem">403: the request comes from elsewhere.</exception>
    public void Check(HttpRequest request)
    {
        if (!settings.Identity.IsAuthenticationOff || settings.Limits.AllowRemoteWithoutAuthentication)
        {
            return;
        }

        // A tunnel or proxy on this machine passes requests of others on, and says so in these headers.
        var remote = request.HttpContext.Connection.RemoteIpAddress;
        var isLocal = (remote is null || IPAddress.IsLoopback(remote))
            && !request.Headers.ContainsKey("Forwarded")
            && !request.Headers.ContainsKey("X-Forwarded-For");
        if (!isLocal)
        {
            throw ChannelProblem.Forbidden(
                "Authentication is off, so only requests of the bot's own machine are taken; set MicrosoftAppId, or BotFramework:AllowRemoteWithoutAuthentication to take anybody's.");
        }
    }
}
