using System.Net;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.DirectLine.Tokens;
using QaBot.Channels.Tests.Fixtures;
using QaBot.TestSupport;

namespace QaBot.Channels.Tests.DirectLine.Tokens;

public sealed class TokenTests
{
    [Fact]
    public async Task Call_without_a_token_is_refused()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = server.Client();

        var reply = await client.StartAsync();

        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (reply.Status, reply.ErrorCode));
        Assert.Equal("Bearer", reply.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Theory]
    [InlineData("""{"user":{"id":"dl_a"},"user":{"id":"dl_b"}}""")]
    [InlineData("""{"user":{"id":"dl_a","id":"dl_b"}}""")]
    [InlineData("""{"user":{"id":"dl_\ud800"}}""")]
    [InlineData("""{"user":{"\udc00":1}}""")]
    [InlineData("""{"user":{"id":{}}}""")]
    public async Task Body_that_is_no_sound_json_is_a_bad_request(string body)
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = server.Client();

        var reply = await client.GenerateAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, "BadSyntax"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Token_opens_its_own_conversation_only()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var mine = await server.StartConversationAsync();
        using var other = await server.StartConversationAsync();
        mine.ConversationId = other.ConversationId;

        foreach (var reply in new[] { await mine.SayAsync("hello"), await mine.PollAsync(),
            await mine.SendAsync(HttpMethod.Get, $"conversations/{other.ConversationId}") })
        {
            Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), (reply.Status, reply.ErrorCode));
        }
    }

    [Fact]
    public async Task Token_expires()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();

        server.Time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("in time")).Status);
        server.Time.Advance(TimeSpan.FromMinutes(1));
        foreach (var reply in new[] { await client.SayAsync("too late"), await client.RefreshAsync() })
        {
            Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (reply.Status, reply.ErrorCode));
        }
    }

    [Fact]
    public async Task Refreshed_token_goes_on_with_conversation_and_user()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = server.Client();
        await client.GenerateAsync("""{"user":{"id":"dl_ann"}}""");
        await client.StartAsync();
        server.Time.Advance(TimeSpan.FromMinutes(45));

        var refreshed = await client.RefreshAsync();
        server.Time.Advance(TimeSpan.FromMinutes(45));
        client.Token = refreshed["token"];
        await client.SayAsync("hello");

        Assert.Equal(client.ConversationId, refreshed["conversationId"]);
        Assert.Equal("dl_ann", (string?)(await client.PollAsync()).Body!["activities"]![0]!["from"]!["id"]);
    }

    [Fact]
    public async Task Changed_token_is_refused()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        var parts = client.Token!.Split('.');
        using var other = await server.StartConversationAsync();
        var foreign = other.Token!.Split('.');
        var none = Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""");

        string[] forged =
        [
            $"{parts[0]}.{foreign[1]}.{parts[2]}", $"{parts[0]}.{parts[1]}.", $"{none}.{parts[1]}.",
                $"{parts[0]}.{parts[1]}.{parts[2][..^2]}AA", "nonsense", new string('x', 20_000), "",
        ];
        foreach (var token in forged)
        {
            client.Token = token;
            Assert.Equal(HttpStatusCode.Unauthorized, (await client.PollAsync()).Status);
        }
    }

    [Fact]
    public async Task Token_of_another_start_is_refused_unless_the_key_is_configured()
    {
        await using var first = await DirectLineServer.StartAsync();
        await using var second = await DirectLineServer.StartAsync();
        using var client = first.Client();
        await client.GenerateAsync();
        using var stranger = second.Client();
        stranger.Token = client.Token;

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.StartAsync()).Status);
    }

    [Fact]
    public async Task Token_outlives_a_restart_when_the_key_is_configured()
    {
        var key = ("SigningKey", Convert.ToBase64String(new byte[32]));
        await using var first = await DirectLineServer.StartAsync(null, key);
        await using var second = await DirectLineServer.StartAsync(null, key);
        using var client = first.Client();
        await client.GenerateAsync();
        using var same = second.Client();
        same.Token = client.Token;

        Assert.Equal(HttpStatusCode.Created, (await same.StartAsync()).Status);
    }

    [Fact]
    public async Task Users_that_the_server_makes_cannot_be_guessed()
    {
        await using var server = await DirectLineServer.StartAsync();
        var ids = new HashSet<string>();
        for (var i = 0; i < 3; i++)
        {
            using var client = await server.StartConversationAsync();
            await client.SayAsync("hello");
            ids.Add((string)(await client.PollAsync()).Body!["activities"]![0]!["from"]!["id"]!);
        }

        Assert.Equal(3, ids.Count);
        Assert.All(ids, id => Assert.Matches("^dl_[0-9a-f]{40}$", id));
    }

    [Theory]
    [InlineData("""{"user":{"id":"ann"}}""")]
    [InlineData("""{"user":{"id":"dl_<script>"}}""")]
    [InlineData("""{"trustedOrigins":["example.org"]}""")]
    [InlineData("""{"trustedOrigins":[null]}""")]
    [InlineData("""{"trustedOrigins":["https://example.org/path"]}""")]
    public async Task Token_that_may_not_be_is_refused(string body)
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = server.Client();

        var reply = await client.GenerateAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Trusted_origins_bind_the_token_to_pages()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("AllowedOrigins:0", "*"));
        using var client = server.Client();
        await client.GenerateAsync("""{"trustedOrigins":["https://www.example.org"]}""");
        client.Origin = "https://www.example.org";
        Assert.Equal(HttpStatusCode.Created, (await client.StartAsync()).Status);
        client.Origin = "https://evil.example.com";

        Assert.Equal(HttpStatusCode.Forbidden, (await client.SayAsync("hello")).Status);
        Assert.Equal(403, await StreamClient.RefusalAsync(new Uri(client.StreamUrl!), client.Origin));
    }

    [Fact]
    public async Task Server_secret_is_needed_to_generate_when_set()
    {
        var secret = new string('s', 32);
        await using var server = await DirectLineServer.StartAsync(configuration: ("ServerSecret", secret));
        using var client = server.Client();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GenerateAsync()).Status);
        client.Token = new string('x', 32);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GenerateAsync()).Status);
        client.Token = secret;

        Assert.Equal(HttpStatusCode.OK, (await client.GenerateAsync()).Status);
        Assert.NotEqual(secret, client.Token);
        Assert.Equal(HttpStatusCode.Created, (await client.StartAsync()).Status);
    }

    [Fact]
    public async Task Server_secret_opens_every_conversation()
    {
        var secret = new string('s', 32);
        await using var server = await DirectLineServer.StartAsync(configuration: ("ServerSecret", secret));
        using var client = server.Client();
        client.Token = secret;
        await client.StartAsync();
        await client.SayAsync("hello");
        client.Token = secret;

        Assert.Equal(HttpStatusCode.OK, (await client.PollAsync()).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.ReconnectAsync("0")).Status);
        client.Token = secret;
        Assert.Equal(HttpStatusCode.BadRequest, (await client.RefreshAsync()).Status);
    }

    [Fact]
    public async Task Nothing_secret_is_logged()
    {
        await using var server = await DirectLineServer.StartAsync((_, _) => throw new InvalidOperationException("broken"));
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        await client.SayAsync("the text of a message");
        await client.PostAsync("{");
        await StreamClient.RefusalAsync(new Uri(client.StreamUrl!));

        var log = string.Join('\n', server.Log.Texts);
        var ticket = client.StreamUrl!.Split("t=")[1];
        Assert.DoesNotContain("the text of a message", log, StringComparison.Ordinal);
        Assert.DoesNotContain(client.Token!.Split('.')[2], log, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Log.Texts,
            line => line.Contains("QaBot", StringComparison.Ordinal) && line.Contains(ticket, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Token_changed_in_any_letter_is_refused()
    {
        var options = new DirectLineOptions();
        var tokens = new TokenService(options, TimeProvider.System, NullLogger<TokenService>.Instance);
        var good = tokens.Make(new TokenSubject { ConversationId = "one", UserId = "dl_one" });
        Assert.Equal("one", (await tokens.ReadAsync(good)).ConversationId);

        await Gen.Select(Gen.Int[0, good.Length - 1], Gen.OneOf(Gen.Char, Gen.Char['A', 'z']), Gen.Int[0, 3]).SampleAsync(
            async (at, letter, way) =>
            {
                var changed = way switch
                {
                    0 => good[..at],
                    1 => good.Insert(at, letter.ToString()),
                    2 => good.Remove(at, 1),
                    _ => good[..at] + letter + good[(at + 1)..],
                };

                // The last letter of a signature has bits that stand for nothing.
                if (Same(changed, good))
                {
                    return;
                }

                var problem = await Assert.ThrowsAsync<ChannelProblem>(() => tokens.ReadAsync(changed));
                Assert.Equal(StatusCodes.Status401Unauthorized, problem.Status);
            },
            iter: Effort.OfAny(10_000));
    }

    private static bool Same(string one, string other) =>
        one[..^Math.Min(1, one.Length)] == other[..^1] && one.Length == other.Length;
}
