using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;
using QaBot.Tests.Fixtures;
using QaBot.Tests.Hosting;

namespace QaBot.Tests.Channels;

public sealed class RendererTests(BotFixture fixture) : IClassFixture<BotFixture>
{
    private const string Question = "When was Bushehr 2 started?";

    [Fact]
    public async Task Emulator_gets_text_and_a_card_of_version_1_3()
    {
        var message = await AskAsync("emulator");

        Assert.DoesNotContain("[1]", message.Text, StringComparison.Ordinal);
        var card = ActivityJson.ToNode(Assert.Single(message.Attachments!).Content)!;
        Assert.Equal("1.3", (string?)card["version"]);
        Assert.All(card["actions"]!.AsArray(), action => Assert.Equal("Action.Submit", (string?)action!["type"]));
    }

    [Fact]
    public async Task Teams_gets_citations_within_its_limits_and_no_link_definitions()
    {
        var message = await AskAsync("msteams");

        Assert.Contains("[1]", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[1]:", message.Text, StringComparison.Ordinal);
        Assert.Empty(message.Attachments ?? []);
        var entity = ActivityJson.ToNode(Assert.Single(message.Entities!))!;
        Assert.Equal("https://schema.org/Message", (string?)entity["type"]);
        Assert.Equal("Message", (string?)entity["@type"]);
        var claim = Assert.Single(entity["citation"]!.AsArray())!;
        Assert.Equal(1, (int)claim["position"]!);
        Assert.InRange(((string)claim["appearance"]!["name"]!).Length, 1, 80);
        Assert.InRange(((string)claim["appearance"]!["abstract"]!).Length, 1, 160);
        Assert.Null(claim["appearance"]!["text"]);
        Assert.Null(claim["appearance"]!["url"]);
        var data = ActivityJson.ToNode(message.ChannelData)!;
        Assert.True((bool)data["feedbackLoopEnabled"]!);
        Assert.Equal("default", (string?)data["feedbackLoop"]!["type"]);
    }

    [Fact]
    public async Task Teams_citation_leads_to_the_public_address()
    {
        using var bot = new TestBot(null, ("Bot:PublicUrl", "https://bot.example.org/"));
        var message = await bot.SayAsync(bot.Adapter("msteams"), Question);

        var url = (string)ActivityJson.ToNode(message.Entities![0])!["citation"]![0]!["appearance"]!["url"]!;
        Assert.StartsWith("https://bot.example.org/article/russia-iran-relations#", url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    [InlineData("directline")]
    public async Task Links_lead_to_the_address_that_the_bot_was_asked_at_on_its_own_machine(string channel)
    {
        await using var bot = await HttpBot.StartAsync();

        var reply = Assert.Single(await bot.RepliesAsync(Guid.NewGuid().ToString("n"), Question, channel, "http://evil.example"));

        Assert.Contains($"{bot.Http.BaseAddress}article/russia-iran-relations#", reply.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("evil", reply.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("webchat")]
    public async Task Web_chat_gets_a_link_definition_that_the_claim_is_named_by(string channel)
    {
        var message = await AskAsync(channel);

        var claim = ActivityJson.ToNode(Assert.Single(message.Entities!))!["citation"]![0]!;
        var link = (string)claim["@id"]!;
        Assert.Matches("^/article/russia-iran-relations#[0-9]+,[0-9]+,[0-9a-f]{16}$", link);
        Assert.Contains($"[1]: {link} \"", message.Text, StringComparison.Ordinal);
        Assert.Contains(" [1]", message.Text, StringComparison.Ordinal);
    }

    private Task<Activity> AskAsync(string channel) =>
        fixture.Bot.SayAsync(fixture.Bot.Adapter(channel, Guid.NewGuid().ToString("n")), Question);
}
