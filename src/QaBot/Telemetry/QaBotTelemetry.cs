using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace QaBot.Telemetry;

/// <summary>Traces and metrics of questions; turns and their errors are measured by the adapters.</summary>
internal sealed class QaBotTelemetry : IDisposable
{
    /// <summary>The name of the source of traces and of the meter.</summary>
    public const string Name = "QaBot";

    private readonly ActivitySource source = new(Name);
    private readonly Counter<long> questions;
    private readonly Counter<long> feedback;
    private readonly Counter<long> overload;
    private readonly Histogram<double> duration;

    /// <summary>Makes the instruments.</summary>
    public QaBotTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        questions = meter.CreateCounter<long>("qabot.questions", "{question}", "Questions, by outcome: answered or declined.");
        feedback = meter.CreateCounter<long>("qabot.feedback", "{reaction}", "Reactions to answers: like or dislike.");
        overload = meter.CreateCounter<long>("qabot.questions.overload", "{question}",
            "Questions that the reader could not keep up with, by what became of them: rules or refused.");
        duration = meter.CreateHistogram<double>("qabot.answer.duration", "s", "How long finding an answer took.");
    }

    /// <summary>Begins the trace of a question.</summary>
    public Activity? StartAnswer() => source.StartActivity("answer");

    /// <summary>Notes how a question ended.</summary>
    public void Answered(bool answered, TimeSpan took, Activity? span)
    {
        var outcome = new KeyValuePair<string, object?>("qabot.outcome", answered ? "answered" : "declined");
        span?.SetTag(outcome.Key, outcome.Value);
        questions.Add(1, outcome);
        duration.Record(took.TotalSeconds, outcome);
    }

    /// <summary>Notes a question that the rules answer alone.</summary>
    public void RulesAlone() => Overloaded("rules");

    /// <summary>Notes a question that is refused.</summary>
    public void Refused() => Overloaded("refused");

    /// <summary>Notes a reaction.</summary>
    public void Reacted(bool liked) => feedback.Add(1, new KeyValuePair<string, object?>("qabot.reaction", liked ? "like" : "dislike"));

    private void Overloaded(string outcome) => overload.Add(1, new KeyValuePair<string, object?>("qabot.outcome", outcome));

    /// <inheritdoc/>
    public void Dispose() => source.Dispose();
}
