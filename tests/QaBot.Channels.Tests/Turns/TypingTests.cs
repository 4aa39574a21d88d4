using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using QaBot.Channels.Turns;

namespace QaBot.Channels.Tests.Turns;

public sealed class TypingTests
{
    [Fact]
    public async Task Typing_is_shown_while_an_answer_takes_long_and_not_after_it()
    {
        var time = new FakeTimeProvider();
        var adapter = new TestAdapter().Use(new TypingMiddleware(1000, 3000, time));
        var answer = new TaskCompletionSource();

        var turn = adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), async (context, cancel) =>
        {
            await answer.Task;
            await context.SendActivityAsync("done", cancellationToken: cancel);
        });
        time.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Null(adapter.GetNextReply());
        time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(ActivityTypes.Typing, (await adapter.GetNextReplyAsync()).Type);
        answer.SetResult();
        await turn;
        time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("done", adapter.GetNextReply()!.AsMessageActivity()!.Text);
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public async Task Quick_answer_shows_no_typing()
    {
        var adapter = new TestAdapter().Use(new TypingMiddleware(1000, 3000, new FakeTimeProvider()));

        await new TestFlow(adapter, (context, cancel) => context.SendActivityAsync("done", cancellationToken: cancel))
            .Test("hi", "done")
            .StartTestAsync();

        Assert.Null(adapter.GetNextReply());
    }
}
