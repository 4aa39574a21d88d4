using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using QaBot.BotFramework.Connector;
using QaBot.BotFramework.Options;

namespace QaBot.BotFramework.Tests.Connector;

/// <summary>The login service is foreign and takes https only, so its answers are made up below the identity library.</summary>
public sealed class EntraTokensTests
{
    [Fact]
    public async Task Token_is_asked_for_once_with_the_credentials_of_the_app()
    {
        using var login = new LoginService(HttpStatusCode.OK, """{"token_type":"Bearer","expires_in":3600,"access_token":"the-token"}""");
        var tokens = new EntraTokens(Identity, login);

        Assert.Equal("the-token", await tokens.GetAsync(default));
        Assert.Equal("the-token", await tokens.GetAsync(default));

        var request = Assert.Single(login.Requests);
        Assert.Contains("client_id=app-id", request, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_of_the_login_service_says_what_to_check_and_not_the_secret()
    {
        using var login = new LoginService(HttpStatusCode.Unauthorized, """{"error":"invalid_client"}""");

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => new EntraTokens(Identity, login).GetAsync(default));

        Assert.Contains("MicrosoftAppPassword", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("the-secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_token_is_sent_while_authentication_is_off() => Assert.Null(await new EntraTokens(new BotIdentityOptions()).GetAsync(default));

    private static BotIdentityOptions Identity => new()
    {
        MicrosoftAppId = "app-id",
        MicrosoftAppPassword = "the-secret",
        MicrosoftAppType = "SingleTenant",
        MicrosoftAppTenantId = "99999999-8888-7777-6666-555555555555",
        ValidateAuthority = false,
    };

    private sealed class LoginService(HttpStatusCode status, string answer) : HttpMessageHandler, IMsalHttpClientFactory
    {
        public List<string> Requests { get; } = [];

        public HttpClient GetHttpClient() => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method == HttpMethod.Get)
            {
                return new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent("""{"tenant_discovery_endpoint":"https://login.microsoftonline.com/t/v2.0/.well-known/openid-configuration","metadata":[]}""", Encoding.UTF8, "application/json"),
                };
            }

            Requests.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }
}
