namespace QaBot.Channels.BotFramework;

/// <summary>Lets requests out only to hosts that answers may go to, also where a bot has kept or changed an address.</summary>
internal sealed class AllowedHostsHandler(ServiceHosts hosts) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        hosts.Check(request.RequestUri?.GetComponents(UriComponents.SchemeAndServer | UriComponents.UserInfo, UriFormat.UriEscaped));
        return base.SendAsync(request, cancellationToken);
    }
}
