using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Conversations;

public sealed class StartTests
{
    [Fact]
    public async Task Start_answers_all_that_a_client_needs()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = server.Client();
        var token = await client.GenerateAsync();

        var started = await client.StartAsync("""{"user":{"id":"somebody"},"locale":"en-US"}""");

        Assert.Equal(HttpStatusCode.OK, token.Status);
        Assert.Equal(HttpStatusCode.Created, started.Status);
        Assert.Equal(token["conversationId"], started["conversationId"]);
        Assert.Equal(3600, (int)started.Body!["expires_in"]!);
        Assert.StartsWith($"ws://127.0.0.1:{server.Address.Port}/v3/directline/conversations/", started["streamUrl"],
            StringComparison.Ordinal);
        Assert.NotNull(started["token"]);
        Assert.NotNull(started["referenceGrammarId"]);
    }

    [Fact]
    public async Task Start_again_finds_the_conversation()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();

        Assert.Equal(HttpStatusCode.OK, (await client.StartAsync()).Status);
    }

    [Fact]
    public async Task Bot_is_told_once_that_user_and_bot_have_joined()
    {
        await using var server = await DirectLineServer.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type == ActivityTypes.ConversationUpdate)
            {
                var members = turn.Activity.MembersAdded!.Select(member => member.Id == turn.Activity.Recipient.Id ? "bot" : member.Id);
                await turn.SendActivityAsync($"{string.Join(",", members)} {turn.Activity.Locale} {turn.Activity.ChannelId}",
                    cancellationToken: cancellationToken);
            }
        });
        using var client = server.Client();
        await client.GenerateAsync("""{"user":{"id":"dl_ann"}}""");
        await client.StartAsync("""{"locale":"en-GB"}""");
        await client.StartAsync();
        using var stream = await client.OpenAsync();

        Assert.Equal(["bot,dl_ann en-GB webchat"], await stream.TextsAsync(1));
    }

    [Fact]
    public async Task Web_chat_s_own_user_is_taken_where_the_token_names_none()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("ServerSecret", new string('s', 40)));
        using var client = server.Client();
        client.Token = new string('s', 40);
        await client.StartAsync("""{"user":{"id":"dl_ann","name":"Ann"}}""");
        await client.SayAsync("hello");

        var activity = (await client.PollAsync()).Body!["activities"]![0]!;

        Assert.Equal("""{"id":"dl_ann","name":"Ann","role":"user"}""", activity["from"]!.ToJsonString());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"user":3}""")]
    public async Task Body_of_another_form_is_refused(string body)
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = server.Client();
        await client.GenerateAsync();

        var reply = await client.StartAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, "BadSyntax"), (reply.Status, reply.ErrorCode));
    }

    [Theory]
    [InlineData("GET", "conversations")]
    [InlineData("POST", "nothing")]
    [InlineData("DELETE", "conversations/x/activities/y")]
    public async Task Call_that_there_is_none_of_is_answered_in_the_form_of_direct_line(string method, string call)
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = server.Client();

        var reply = await client.SendAsync(HttpMethod.Parse(method), call);

        Assert.Equal((HttpStatusCode.NotFound, "NotFound"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Body_too_large_is_refused()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = server.Client();
        await client.GenerateAsync();

        var reply = await client.StartAsync(new JsonObject { ["locale"] = new string('x', 20_000) }.ToJsonString());

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (reply.Status, reply.ErrorCode));
    }
}
