using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using QaBot.BotFramework.Middleware;

namespace QaBot.BotFramework.Tests.Middleware;

public sealed class MiddlewareTests
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

    [Fact]
    public async Task Transcript_holds_what_both_sides_said_also_changes()
    {
        var log = new ListLogger();
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(log));

        await new TestFlow(adapter, async (context, cancel) =>
        {
            var sent = await context.SendActivityAsync("one", cancellationToken: cancel);
            var better = MessageFactory.Text("two");
            better.Id = sent.Id;
            await context.UpdateActivityAsync(better, cancel);
            await context.DeleteActivityAsync(sent.Id!, cancel);
        }).Send("hi").StartTestAsync();

        Assert.Equal(["message hi", "message one", "messageUpdate two", "messageDelete "], log.Activities.Select(activity => $"{activity.Type} {((Activity)activity).Text}"));
    }

    [Fact]
    public async Task Middleware_runs_in_its_order_and_may_end_the_turn()
    {
        var order = new List<string>();
        var adapter = new TestAdapter().Use(new Layer("a", order, goesOn: true)).Use(new Layer("b", order, goesOn: false));

        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), (_, _) => throw new InvalidOperationException("The turn should have ended before."));

        Assert.Equal(["a in", "b in", "b out", "a out"], order);
    }

    private sealed class ListLogger : ITranscriptLogger
    {
        public List<IActivity> Activities { get; } = [];

        public Task LogActivityAsync(IActivity activity)
        {
            Activities.Add(activity);
            return Task.CompletedTask;
        }
    }

    private sealed class Layer(string name, List<string> order, bool goesOn) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add($"{name} in");
            if (goesOn)
            {
                await next(cancellationToken);
            }

            order.Add($"{name} out");
        }
    }
}
