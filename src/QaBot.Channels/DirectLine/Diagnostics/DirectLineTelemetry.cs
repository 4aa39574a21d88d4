using System.Diagnostics.Metrics;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Limits;

namespace QaBot.Channels.DirectLine.Diagnostics;

/// <summary>Metrics of Direct Line.</summary>
public sealed class DirectLineTelemetry
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "QaBot.DirectLine";

    private readonly Histogram<double> turns;
    private readonly Counter<long> refusals;

    internal DirectLineTelemetry(IMeterFactory meters, ConversationStore conversations, OpenSockets sockets)
    {
        var meter = meters.Create(Name);
        turns = meter.CreateHistogram<double>("directline.turn.duration", "s", "How long turns of the bot took.");
        refusals = meter.CreateCounter<long>("directline.refusals", "{request}", "Requests refused, by status.");
        meter.CreateObservableGauge("directline.conversations", () => conversations.Count, "{conversation}", "Conversations kept.");
        meter.CreateObservableGauge("directline.streams", () => sockets.Count, "{stream}", "Streams open.");
        meter.CreateObservableGauge("directline.history", () => conversations.HistoryBytes.Used, "By", "Activities kept, in bytes.");
        meter.CreateObservableGauge("directline.pending", () => conversations.Pending.Used, "{activity}",
            "Activities that the bot works on or that wait for it; a long one counts once more for each 4 KiB.");
    }

    internal void TurnEnded(TimeSpan duration, bool isDone) =>
        turns.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("directline.turn.done", isDone));

    internal void Refused(int status) => refusals.Add(1, new KeyValuePair<string, object?>("http.response.status_code", status));
}
