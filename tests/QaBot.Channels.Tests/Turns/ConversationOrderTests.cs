using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace QaBot.BotFramework.Tests.Turns;

public sealed class ConversationOrderTests
{
    private readonly ManyConversationsAdapter adapter = new();

    [Fact]
    public async Task Turns_of_one_conversation_run_one_after_the_other_in_their_order()
    {
        var (running, most) = (0, 0);
        var order = new ConcurrentQueue<int>();
        var turns = Enumerable.Range(0, 50).Select(number => adapter.RunAsync("c", async () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            order.Enqueue(number);
            Interlocked.Decrement(ref running);
        }));

        await Task.WhenAll(turns);

        Assert.Equal(1, most);
        Assert.Equal(Enumerable.Range(0, 50), order);
    }

    [Fact]
    public async Task Turns_of_different_conversations_run_at_once()
    {
        var both = new CountdownEvent(2);
        var meeting = new TaskCompletionSource();

        Task MeetAsync()
        {
            if (both.Signal())
            {
                meeting.SetResult();
            }

            return meeting.Task;
        }

        await Task.WhenAll(adapter.RunAsync("one", MeetAsync), adapter.RunAsync("two", MeetAsync)).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task No_change_of_state_is_lost_when_turns_come_at_once()
    {
        var state = new ConversationState(new MemoryStorage());
        var counter = state.CreateProperty<Counter>("counter");
        adapter.Use(new AutoSaveStateMiddleware(state));

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => adapter.RunAsync("c", async turn =>
        {
            var value = await counter.GetAsync(turn, () => new Counter());
            await Task.Yield();
            value.Count++;
        })));

        var count = 0;
        await adapter.RunAsync("c", async turn => count = (await counter.GetAsync(turn, () => new Counter())).Count);
        Assert.Equal(100, count);
    }

    [Fact]
    public async Task Turn_opened_within_a_turn_of_the_same_conversation_runs_at_once()
    {
        var hasRun = false;

        await adapter.RunAsync("c", () => adapter.RunAsync("c", () =>
        {
            hasRun = true;
            return Task.CompletedTask;
        })).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.True(hasRun);
    }

    [Fact]
    public async Task Turn_that_a_finished_turn_left_in_the_background_waits_its_turn()
    {
        var go = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var hasRun = false;
        Task background = null!;
        await adapter.RunAsync("c", () =>
        {
            background = Task.Run(async () =>
            {
                await go.Task;
                await adapter.RunAsync("c", () =>
                {
                    hasRun = true;
                    return Task.CompletedTask;
                });
            });
            return Task.CompletedTask;
        });
        var second = adapter.RunAsync("c", async () =>
        {
            go.SetResult();
            await release.Task;
            Assert.False(hasRun);
        });

        release.SetResult();
        await Task.WhenAll(second, background);
        Assert.True(hasRun);
    }

    [Fact]
    public async Task Turn_that_fails_lets_the_next_one_run()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.RunAsync("c", () => throw new InvalidOperationException()));

        await adapter.RunAsync("c", () => Task.CompletedTask).WaitAsync(TimeSpan.FromSeconds(30));
    }

    private sealed class Counter
    {
        public int Count { get; set; }
    }

    private sealed class ManyConversationsAdapter : TestAdapter
    {
        public Task RunAsync(string conversation, Func<Task> turn) => RunAsync(conversation, _ => turn());

        public async Task RunAsync(string conversation, Func<ITurnContext, Task> turn)
        {
            var activity = MakeActivity("hi");
            activity.ChannelId = "test";
            activity.Conversation = new ConversationAccount(id: conversation);
            using var context = new TurnContext(this, activity);
            await RunPipelineAsync(context, (turnContext, _) => turn(turnContext), default);
        }
    }
}
