using Microsoft.AspNetCore.Http;
using QaBot.Channels.Activities;
using QaBot.Channels.Hosting;

namespace QaBot.Channels.BotFramework;

/// <summary>While authentication is off, takes requests of this machine only, unless configuration says otherwise.</summary>
internal sealed class RemoteCheck(BotFrameworkSettings settings, ThisMachine machine)
{
    /// <exception cref="ChannelProblem">403: the request comes from elsewhere.</exception>
    public void Check(HttpContext context)
    {
        if (settings.Identity.IsAuthenticationOff && !settings.Limits.AllowRemoteWithoutAuthentication && !machine.Sent(context))
        {
            throw ChannelProblem.Forbidden(
                "Authentication is off, so only requests of the bot's own machine are taken, at localhost and not through a proxy; set "
                + "MicrosoftAppId, or BotFramework:AllowRemoteWithoutAuthentication to take anybody's.");
        }
    }
}
