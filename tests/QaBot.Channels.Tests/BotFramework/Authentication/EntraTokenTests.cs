using System.Net;
using System.Text.Json.Nodes;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.BotFramework.Authentication;

/// <summary>Tokens as the Emulator sends them: of Entra, for the bot's own app.</summary>
public sealed class EntraTokenTests : IAsyncLifetime
{
    private const string OwnTenant = "99999999-8888-7777-6666-555555555555";
    private BotServer bot = null!;
    private FakeChannel channel = null!;
    private TokenIssuer issuer = null!;

    public async Task InitializeAsync()
    {
        channel = await FakeChannel.StartAsync();
        issuer = await TokenIssuer.StartAsync();
        bot = await BotServer.StartAsync(configuration: issuer.Configuration.Append(("MicrosoftAppTenantId", OwnTenant)));
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await issuer.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Theory]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "1.0", "appid", TokenIssuer.AppId, HttpStatusCode.OK)]
    [InlineData("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0", "2.0", "azp", TokenIssuer.AppId,
        HttpStatusCode.OK)]
    [InlineData("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/", null, "appid", TokenIssuer.AppId, HttpStatusCode.OK)]
    [InlineData("https://login.microsoftonline.com/69e9b82d-4842-4902-8d1e-abc5b98a55e8/v2.0", "2.0", "azp", TokenIssuer.AppId,
        HttpStatusCode.OK)]
    [InlineData("https://sts.windows.net/" + OwnTenant + "/", "1.0", "appid", TokenIssuer.AppId, HttpStatusCode.OK)]
    [InlineData("https://sts.windows.net/00000000-0000-0000-0000-000000000000/", "1.0", "appid", TokenIssuer.AppId,
        HttpStatusCode.Unauthorized)]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "1.0", "azp", TokenIssuer.AppId,
        HttpStatusCode.Unauthorized)]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "2.0", "appid", TokenIssuer.AppId,
        HttpStatusCode.Unauthorized)]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "3.0", "azp", TokenIssuer.AppId,
        HttpStatusCode.Unauthorized)]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "1.0", "appid", "another app",
        HttpStatusCode.Unauthorized)]
    public async Task Token_is_taken_only_for_this_app(string iss, string? version, string claim, string app, HttpStatusCode status)
    {
        var claims = Claims(iss);
        claims["ver"] = version;
        claims[claim] = app;

        Assert.Equal(status, (await bot.PostAsync(BotServer.Message(channel.ServiceUrl), issuer.Sign(claims))).StatusCode);
    }

    [Fact]
    public async Task Token_with_another_audience_is_refused_with_401()
    {
        var claims = Claims("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/");
        claims["appid"] = TokenIssuer.AppId;
        claims["aud"] = "https://api.botframework.com";

        Assert.Equal(HttpStatusCode.Unauthorized,
            (await bot.PostAsync(BotServer.Message(channel.ServiceUrl), issuer.Sign(claims))).StatusCode);
    }

    private static JsonObject Claims(string iss)
    {
        var claims = TokenIssuer.Claims("unused");
        claims.Remove("serviceurl");
        claims["iss"] = iss;
        return claims;
    }
}
