using QaBot.Channels.BotFramework;

namespace QaBot.Channels.Tests.BotFramework.Connector;

public sealed class ServiceHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://directline.botframework.com", true)]
    [InlineData("https://a.b.teams.microsoft.com/", true)]
    [InlineData("https://x.teams.microsoft.us/", true)]
    [InlineData("https://own.example.org/", true)]
    [InlineData("https://own.example.org:443/", true)]
    [InlineData("https://own.example.org:8443/", false)]
    [InlineData("https://smba.trafficmanager.net:22/emea/", false)]
    [InlineData("https://a.wide.example.org/", true)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    [InlineData("https://evil.trafficmanager.net/", false)]
    [InlineData("https://botframework.com.evil.org/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com/", false)]
    [InlineData("https://wide.example.org/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.org/", false)]
    [InlineData("https://smba.trafficmanager.net./", false)]
    [InlineData("http://localhost:3978/", false)]
    [InlineData("http://127.0.0.1/", false)]
    [InlineData("http://[::1]/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_known_and_configured_hosts_are_allowed(string? serviceUrl, bool isAllowed)
    {
        var settings = new BotFrameworkSettings(new BotIdentityOptions { MicrosoftAppId = "app" },
            new BotFrameworkOptions { AllowedServiceHosts = { "own.example.org", "*.wide.example.org" } });

        Assert.Equal(isAllowed, Record.Exception(() => new ServiceHosts(settings).Check(serviceUrl)) is null);
    }

    [Theory]
    [InlineData("http://localhost:3978/")]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://[::1]:1/")]
    public void Loopback_is_allowed_while_authentication_is_off(string serviceUrl) =>
        Assert.Equal(serviceUrl, new ServiceHosts(BotFrameworkSettings.Default).Check(serviceUrl).AbsoluteUri);
}
