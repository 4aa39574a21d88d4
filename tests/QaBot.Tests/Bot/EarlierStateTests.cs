using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

/// <summary>Conversations that an earlier build has kept.</summary>
public sealed class EarlierStateTests(BotFixture fixture) : IClassFixture<BotFixture>
{
    private const string Asked = """
        {"Welcomed":true,"Last":{"Text":"When was Bushehr 2 started?","Before":null,"Turn":{"Question":"When was Bushehr 2 started?"},"Shown":1,"Choices":[]},"Answers":[],"NextAnswer":2}
        """;

    [Theory]
    [InlineData("""{"Memory":MEMORY,"DialogState":{"DialogStack":[]}}""")]
    [InlineData("""{"Memory":{"$type":"QaBot.Bot.State.ConversationMemory, QaBot","$value":MEMORY},"DialogState":{"$type":"Microsoft.Bot.Builder.Dialogs.DialogState, QaBot.BotFramework","$value":{"DialogStack":[]}}}""")]
    public async Task Conversation_goes_on(string kept)
    {
        var conversation = Keep(kept.Replace("MEMORY", Asked, StringComparison.Ordinal));

        var reply = await fixture.Bot.SayAsync(fixture.Bot.Adapter("emulator", conversation), "more");

        Assert.Contains("Next best for “When was Bushehr 2 started?”", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Memory":{"Last":5},"DialogState":[]}""")]
    [InlineData("""{"Memory":{"Answers":null},"DialogState":{"DialogStack":[{"Id":"gone","State":{}}]}}""")]
    [InlineData("""{"Memory":{},"DialogState":{"DialogStack":[{"Id":"QuestionDialog","State":{"choices":"none"}}]}}""")]
    [InlineData("""{"Memory":{},"DialogState":{"DialogStack":[null]}}""")]
    [InlineData("no JSON")]
    public async Task Conversation_that_cannot_be_gone_on_with_begins_anew(string kept)
    {
        var adapter = fixture.Bot.Adapter("emulator", Keep(kept));

        Assert.Contains("Ask a question first", (await fixture.Bot.SayAsync(adapter, "more")).Text, StringComparison.Ordinal);
        Assert.Contains("**September 10, 2016**", (await fixture.Bot.SayAsync(adapter, "When was Bushehr 2 started?")).Text,
            StringComparison.Ordinal);
    }

    private string Keep(string json)
    {
        var conversation = Guid.NewGuid().ToString("n");
        fixture.Bot.Kept.Set($"qabot:emulator/conversations/{conversation}", Encoding.UTF8.GetBytes(json));
        return conversation;
    }
}
