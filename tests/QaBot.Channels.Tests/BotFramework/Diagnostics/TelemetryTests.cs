using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using QaBot.Channels.BotFramework;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.BotFramework.Diagnostics;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Turn_is_counted_timed_and_traced_by_channel()
    {
        // Other tests run turns meanwhile; no other is of this channel.
        const string channelId = "slack";
        var (counts, times) = (new ConcurrentBag<long>(), new ConcurrentBag<double>());
        var spans = new ConcurrentBag<Activity>();
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => Listen(instrument, listener) };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            Keep(counts, instrument.Name == "botframework.turns", value, tags));
        meters.SetMeasurementEventCallback<double>((_, value, tags, _) => Keep(times, true, value, tags));
        meters.Start();
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == BotFrameworkTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => spans.Add(span),
        };
        ActivitySource.AddActivityListener(traces);
        await using var bot = await BotServer.StartAsync();
        var message = BotServer.Message("http://127.0.0.1:9/");
        message["deliveryMode"] = "expectReplies";
        message["channelId"] = channelId;

        await bot.PostAsync(message);

        Assert.Equal(1, Assert.Single(counts));
        Assert.True(Assert.Single(times) > 0);
        Assert.Single(spans, span => (string?)span.GetTagItem("bot.channel") == channelId);

        static void Listen(Instrument instrument, MeterListener listener)
        {
            if (instrument.Meter.Name == BotFrameworkTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        }

        static void Keep<T>(ConcurrentBag<T> bag, bool isWanted, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (isWanted && tags.Contains(KeyValuePair.Create("bot.channel", (object?)channelId)))
            {
                bag.Add(value);
            }
        }
    }
}
