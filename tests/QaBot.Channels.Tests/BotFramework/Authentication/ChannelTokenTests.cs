using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.BotFramework.Authentication;

public sealed class ChannelTokenTests : IAsyncLifetime
{
    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);
    private BotServer bot = null!;
    private FakeChannel channel = null!;
    private TokenIssuer issuer = null!;

    public static TheoryData<string, string> WrongClaims => new()
    {
        { "aud", "\"other\"" },
        { "aud", "null" },
        { "iss", "\"https://evil.example\"" },
        { "iss", "5" },
        { "iss", "null" },
        { "exp", "null" },
        { "exp", "1000" },
        { "exp", "\"soon\"" },
        { "nbf", "99999999999" },
        { "serviceurl", "\"https://elsewhere.example/\"" },
        { "serviceurl", "null" },
    };

    public async Task InitializeAsync()
    {
        channel = await FakeChannel.StartAsync();
        issuer = await TokenIssuer.StartAsync();
        bot = await BotServer.StartAsync(configuration: issuer.Configuration,
            services: services => services.AddSingleton<TimeProvider>(time));
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await issuer.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task Good_token_is_taken(string algorithm)
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(issuer.Sign(Claims(), algorithm)));
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task Claim_serviceurl_may_differ_in_case_and_a_trailing_slash()
    {
        var claims = Claims();
        claims["serviceurl"] = channel.ServiceUrl.TrimEnd('/').ToUpperInvariant();

        Assert.Equal(HttpStatusCode.OK, await PostAsync(issuer.Sign(claims)));
    }

    [Theory]
    [MemberData(nameof(WrongClaims))]
    public async Task Wrong_claim_is_refused_with_401(string claim, string value)
    {
        var claims = Claims();
        claims.Remove(claim);
        if (value != "null")
        {
            claims[claim] = JsonNode.Parse(value);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(issuer.Sign(claims)));
        Assert.Empty(channel.Requests);
    }

    [Theory]
    [InlineData(-299, HttpStatusCode.OK)]
    [InlineData(-301, HttpStatusCode.Unauthorized)]
    public async Task Clock_of_the_issuer_may_be_five_minutes_off(int seconds, HttpStatusCode status)
    {
        var claims = Claims();
        claims["exp"] = time.GetUtcNow().ToUnixTimeSeconds() + seconds;

        Assert.Equal(status, await PostAsync(issuer.Sign(claims)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("a.b.c")]
    [InlineData("a.b.c.d.e")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.bm9uc2Vuc2U.c2ln")]
    [InlineData("eyJhbGciOiJSUzI1NiIsImtpZCI6ImsxIn0.W10.c2ln")]
    public async Task What_is_no_token_is_refused_with_401(string? token) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(token));

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    public async Task Weak_algorithm_is_refused_with_401(string algorithm) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(issuer.Sign(Claims(), algorithm)));

    [Fact]
    public async Task Signature_of_another_key_is_refused_with_401()
    {
        using var other = RSA.Create(2048);

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(issuer.Sign(Claims(), with: other)));
    }

    [Theory]
    [InlineData("k9")]
    [InlineData(null)]
    public async Task Unknown_key_is_refused_with_401(string? keyId) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(issuer.Sign(Claims(), keyId: keyId)));

    [Fact]
    public async Task Channel_that_the_key_does_not_endorse_is_refused_with_403() =>
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(issuer.Sign(Claims()), channelId: "sms"));

    [Fact]
    public async Task Key_without_endorsements_is_refused_with_403()
    {
        issuer.Endorsements = null;

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(issuer.Sign(Claims())));
    }

    [Fact]
    public async Task Keys_that_cannot_be_fetched_are_answered_with_503_and_logged()
    {
        issuer.IsDown = true;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(issuer.Sign(Claims())));
        Assert.Contains(bot.Log.Entries, entry => entry.Text.Contains("cannot be fetched", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_are_fetched_again_soon_after_they_could_not_be()
    {
        issuer.IsDown = true;
        await PostAsync(issuer.Sign(Claims()));
        issuer.IsDown = false;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(issuer.Sign(Claims())));
        time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(issuer.Sign(Claims())));
    }

    [Fact]
    public async Task New_key_is_found_but_keys_are_not_fetched_for_each_unknown_one()
    {
        await PostAsync(issuer.Sign(Claims()));
        var fetches = issuer.Fetches;
        issuer.KeyIds.Add("k2");
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(issuer.Sign(Claims(), keyId: "k2")));
        Assert.Equal(fetches, issuer.Fetches);

        time.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(issuer.Sign(Claims(), keyId: "k2")));
        for (var i = 0; i < 20; i++)
        {
            await PostAsync(issuer.Sign(Claims(), keyId: $"made-up-{i}"));
        }

        Assert.Equal(fetches + 2, issuer.Fetches);
    }

    [Fact]
    public async Task Known_keys_stay_good_while_the_issuer_is_down()
    {
        await PostAsync(issuer.Sign(Claims()));
        issuer.IsDown = true;
        time.Advance(TimeSpan.FromHours(13));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(issuer.Sign(Claims())));
    }

    [Fact]
    public async Task Loopback_is_no_host_for_answers_while_authentication_is_on()
    {
        await using var strict =
            await BotServer.StartAsync(configuration: issuer.Configuration
            .Where(pair => !pair.Key.StartsWith("BotFramework:", StringComparison.Ordinal)));
        var token = issuer.Sign(TokenIssuer.Claims(channel.ServiceUrl));

        var response = await strict.PostAsync(BotServer.Message(channel.ServiceUrl), token);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(channel.Requests);
    }

    private JsonObject Claims() => TokenIssuer.Claims(channel.ServiceUrl, time.GetUtcNow());

    private async Task<HttpStatusCode> PostAsync(string? token, string channelId = "emulator")
    {
        var activity = BotServer.Message(channel.ServiceUrl);
        activity["channelId"] = channelId;
        return (await bot.PostAsync(activity, token)).StatusCode;
    }
}
