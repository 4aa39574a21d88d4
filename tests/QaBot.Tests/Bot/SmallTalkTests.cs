using Microsoft.Bot.Builder.Adapters;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

public sealed class SmallTalkTests(BotFixture fixture) : IClassFixture<BotFixture>
{
    private readonly TestBot bot = fixture.Bot;

    private TestAdapter Adapter => field ??= bot.Adapter("emulator", Guid.NewGuid().ToString("n"));

    [Theory]
    [InlineData("ok", "Good.")]
    [InlineData("OK!", "Good.")]
    [InlineData("Got it.", "Good.")]
    [InlineData("👍", "Good.")]
    [InlineData("👍🏽👍🏽", "Good.")]
    [InlineData(":-)", "Good.")]
    [InlineData("great 😀", "Good.")]
    [InlineData("thank you 🙏", "You are welcome.")]
    [InlineData("No, thanks", "You are welcome.")]
    [InlineData("no", "“more” shows")]
    [InlineData("👎", "“more” shows")]
    [InlineData("That's not what I asked!", "“more” shows")]
    [InlineData("are you sure?", "that it answers your question")]
    [InlineData("Really?", "that it answers your question")]
    [InlineData("speak to a human", "nobody whom I could put you through to")]
    [InlineData("Can I talk to a real person, please?", "nobody whom I could put you through to")]
    [InlineData("I want to speak with someone", "nobody whom I could put you through to")]
    [InlineData("agent", "nobody whom I could put you through to")]
    [InlineData("are you a bot?", "nobody whom I could put you through to")]
    [InlineData("bye", "Goodbye.")]
    [InlineData("Thanks, that helped", "Good.")]
    [InlineData("ok thx", "You are welcome.")]
    [InlineData("Thank you & bye!", "Goodbye.")]
    [InlineData("hello, how are you?", "Ready to look things up.")]
    [InlineData("how are you?", "Ready to look things up.")]
    public async Task What_is_said_in_passing_gets_a_short_reply_and_leaves_the_conversation(string said, string expected)
    {
        await bot.SayAsync(Adapter, "When was Bushehr 2 started?");

        var reply = (await bot.SayAsync(Adapter, said)).Text!;

        Assert.Contains(expected, reply, StringComparison.Ordinal);
        Assert.DoesNotContain("> ", reply, StringComparison.Ordinal);
        Assert.Contains("Next best for “When was Bushehr 2 started?”", (await bot.SayAsync(Adapter, "more")).Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who is the agent of the company?")]
    [InlineData("Is there someone who opposes the reactor?")]
    [InlineData("no reactor was built?")]
    [InlineData("Are you sure that Bushehr 2 was started?")]
    public async Task Question_that_holds_such_words_is_a_question(string said)
    {
        var reply = (await bot.SayAsync(Adapter, said)).Text!;

        Assert.DoesNotContain("put you through", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("that it answers your question", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("“more” shows", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_before_any_question_asks_for_one() =>
        Assert.Contains("Ask me something", (await bot.SayAsync(Adapter, "no")).Text, StringComparison.Ordinal);
}
