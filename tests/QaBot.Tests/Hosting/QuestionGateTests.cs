using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using QaBot.Bot.Load;
using QaBot.Channels.Turns;
using QaBot.Telemetry;
using QaBot.TestSupport;

namespace QaBot.Tests.Hosting;

public sealed class QuestionGateTests : IDisposable
{
    private readonly FakeTimeProvider time = new();
    private readonly CapturedLog log = new();
    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().BuildServiceProvider();

    [Fact]
    public async Task Question_beyond_those_that_wait_for_the_reader_is_left_to_the_rules_and_one_beyond_these_is_refused()
    {
        using var gate = Gate(new LoadOptions
        {
            Questions = 1,
            QuestionsByRules = 1,
            Waiting = 0,
            WaitingForRules = 0,
            RetryAfter = TimeSpan.FromSeconds(7),
        });

        var first = await gate.EnterAsync(default);
        var second = await gate.EnterAsync(default);
        var refusal = await Assert.ThrowsAsync<BotBusyException>(() => gate.EnterAsync(default));

        Assert.Equal((true, false, TimeSpan.FromSeconds(7)), (first.Reads, second.Reads, refusal.RetryAfter));
        first.Dispose();
        Assert.True((await gate.EnterAsync(default)).Reads);
    }

    [Fact]
    public async Task Question_that_waits_is_read_when_another_is_answered()
    {
        using var gate = Gate(new LoadOptions { Questions = 1 });
        var first = await gate.EnterAsync(default);
        var second = gate.EnterAsync(default);
        Assert.False(second.IsCompleted);

        first.Dispose();

        Assert.True((await second).Reads);
    }

    [Fact]
    public async Task Question_that_waits_too_long_for_the_reader_is_left_to_the_rules()
    {
        using var gate = Gate(new LoadOptions { Questions = 1, WaitFor = TimeSpan.FromSeconds(2) });
        await gate.EnterAsync(default);
        var second = gate.EnterAsync(default);

        time.Advance(TimeSpan.FromSeconds(1.9));
        Assert.False(second.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.2));

        Assert.False((await second).Reads);
    }

    [Fact]
    public async Task Question_that_nobody_waits_for_any_more_gives_its_place_in_the_queue_back()
    {
        using var gate = Gate(new LoadOptions { Questions = 1, Waiting = 1 });
        await gate.EnterAsync(default);
        using var left = new CancellationTokenSource();
        var second = gate.EnterAsync(left.Token);

        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        var third = gate.EnterAsync(default);
        Assert.False(third.IsCompleted);
    }

    [Fact]
    public async Task Log_is_told_once_a_minute()
    {
        using var gate = Gate(new LoadOptions { Questions = 1, QuestionsByRules = 1, Waiting = 0, WaitingForRules = 0 });
        await gate.EnterAsync(default);
        await gate.EnterAsync(default);
        for (var i = 0; i < 10; i++)
        {
            await Assert.ThrowsAsync<BotBusyException>(() => gate.EnterAsync(default));
        }

        Assert.Equal(2, log.Entries.Count);
        time.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<BotBusyException>(() => gate.EnterAsync(default));
        Assert.Contains("refused", Assert.Single(log.Entries.Skip(2)).Text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        services.Dispose();
        log.Dispose();
    }

    private QuestionGate Gate(LoadOptions options) => new(
        options, new QaBotTelemetry(services.GetRequiredService<IMeterFactory>()), time,
        LoggerFactory.Create(logging => logging.AddProvider(log)).CreateLogger<QuestionGate>());
}
