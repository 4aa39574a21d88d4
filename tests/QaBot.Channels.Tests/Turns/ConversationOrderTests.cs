using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using QaBot.Channels.Tests.Fixtures;
using QaBot.Channels.Turns;

namespace QaBot.Channels.Tests.Turns;

public sealed class ConversationOrderTests
{
    private readonly ConversationTurns turns = new();

    [Fact]
    public async Task Turns_of_one_conversation_run_one_after_the_other_in_their_order()
    {
        var (running, most) = (0, 0);
        var order = new ConcurrentQueue<int>();
        var all = Enumerable.Range(0, 50).Select(number => RunAsync("c", async () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            order.Enqueue(number);
            Interlocked.Decrement(ref running);
        }));

        await Task.WhenAll(all);

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

        await Task.WhenAll(RunAsync("one", MeetAsync), RunAsync("two", MeetAsync)).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task No_change_of_state_is_lost_when_activities_come_at_once()
    {
        var state = new ConversationState(new MemoryStorage());
        var counter = state.CreateProperty<Counter>("counter");
        await using var bot = await BotServer.StartAsync(async (turn, cancel) =>
        {
            var value = await counter.GetAsync(turn, () => new Counter(), cancel);
            await Task.Yield();
            value.Count++;
            await state.SaveChangesAsync(turn, cancellationToken: cancel);
            await turn.SendActivityAsync($"{value.Count}", cancellationToken: cancel);
        });

        var counts = await Task.WhenAll(Enumerable.Range(0, 40).Select(async number =>
        {
            var message = BotServer.Message("http://127.0.0.1:9/");
            (message["id"], message["deliveryMode"]) = ($"a{number}", "expectReplies");
            var answers = JsonNode.Parse(await (await bot.PostAsync(message)).Content.ReadAsStringAsync())!;
            return int.Parse((string)answers["activities"]![0]!["text"]!, CultureInfo.InvariantCulture);
        }));

        Assert.Equal(Enumerable.Range(1, 40), counts.Order());
    }

    [Fact]
    public async Task Turn_opened_within_a_turn_of_the_same_conversation_runs_at_once()
    {
        var hasRun = false;

        await RunAsync("c", () => RunAsync("c", () =>
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
        await RunAsync("c", () =>
        {
            background = Task.Run(async () =>
            {
                await go.Task;
                await RunAsync("c", () =>
                {
                    hasRun = true;
                    return Task.CompletedTask;
                });
            });
            return Task.CompletedTask;
        });
        var second = RunAsync("c", async () =>
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
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync("c", () => throw new InvalidOperationException()));

        await RunAsync("c", () => Task.CompletedTask).WaitAsync(TimeSpan.FromSeconds(30));
    }

    private sealed class Counter
    {
        public int Count { get; set; }
    }

    private Task RunAsync(string conversation, Func<Task> turn) => turns.RunAsync(conversation, turn, CancellationToken.None);
}
