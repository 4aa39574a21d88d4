using Microsoft.Bot.Builder;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

public sealed class ErrorTests
{
    [Fact]
    public async Task Error_gives_a_reference_and_the_conversation_goes_on()
    {
        using var bot = new TestBot();
        var adapter = bot.Adapter();
        var fails = true;
        Task Turn(ITurnContext turn, CancellationToken cancellationToken) =>
            fails ? throw new InvalidOperationException("broken") : bot.Bot.OnTurnAsync(turn, cancellationToken);

        await adapter.ProcessActivityAsync(adapter.MakeActivity("hello?"), Turn);
        var apology = (Microsoft.Bot.Schema.Activity)adapter.GetNextReply()!;
        fails = false;
        var answer = await bot.SayAsync(adapter, "help");

        Assert.Matches("report the reference [0-9A-F]{8}", apology.Text);
        Assert.DoesNotContain("broken", apology.Text, StringComparison.Ordinal);
        Assert.Contains("You can also say", answer.Text, StringComparison.Ordinal);
    }
}
