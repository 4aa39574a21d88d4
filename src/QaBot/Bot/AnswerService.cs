using System.Diagnostics;
using QaBot.Answering;
using QaBot.Answering.Answers;
using QaBot.Bot.Load;
using QaBot.Bot.State;
using QaBot.Channels.Turns;
using QaBot.Configuration;
using QaBot.Telemetry;

namespace QaBot.Bot;

/// <summary>Asks the engine off the turn's own thread, so that typing can be shown meanwhile, as far as it can keep up, and measures
/// it.</summary>
internal sealed class AnswerService(QaBotTelemetry telemetry, BotOptions options, QuestionGate gate) : IDisposable
{
    /// <summary>How many sentences can be shown for a question in all.</summary>
    public const int MostCandidates = 25;

    // Enough to tell a near tie; more are reported when they are to be shown.
    private const int FewCandidates = 4;

    private readonly AnswerCache cache = new((long)options.CachedAnswerMegabytes << 20);

    /// <summary>Asks a question as another program wants it asked.</summary>
    /// <exception cref="AnsweringException">An id names no article.</exception>
    /// <exception cref="BotBusyException">Too many questions are asked already.</exception>
    public async Task<Answer> AskAsync(Engine engine, string question, AskOptions options, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        using var span = telemetry.StartAnswer();
        using var place = await gate.EnterAsync(cancellationToken);
        var answer = await Task.Run(() => engine.Answerer.Ask(question, options with { Reads = place.Reads }), cancellationToken);
        telemetry.Answered(answer.Answered, Stopwatch.GetElapsedTime(begun), span);
        return answer;
    }

    /// <summary>Asks a question, only of what was chosen for it when there is such.</summary>
    /// <exception cref="BotBusyException">Too many questions are asked already.</exception>
    public async Task<Answer> AskAsync(Engine engine, string question, TurnReference? before, SelectedWords? within,
        CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        using var span = telemetry.StartAnswer();
        var asking = SelectedWords.ToOptions(within, engine) with { Previous = before?.ToPreviousTurn(), Top = FewCandidates };
        var answer = await AskOnceAsync(engine, question, asking, cancellationToken);
        telemetry.Answered(answer.Answered, Stopwatch.GetElapsedTime(begun), span);
        return answer;
    }

    /// <summary>Asks a question again, as it was asked before, of the same words.</summary>
    /// <exception cref="BotBusyException">Too many questions are asked already.</exception>
    public async Task<Answer> AskAgainAsync(Engine engine, AskedQuestion question, CancellationToken cancellationToken)
    {
        using var span = telemetry.StartAnswer();
        var asking = SelectedWords.ToOptions(question.Within, engine);
        return await AskOnceAsync(engine, question.Text, asking with { Previous = question.Before?.ToPreviousTurn(), Top = MostCandidates },
            cancellationToken);
    }

    /// <summary>The answer that a chosen sentence gives to a question.</summary>
    /// <exception cref="BotBusyException">Too many questions are asked already.</exception>
    public async Task<Answer> ChooseAsync(Engine engine, AskedQuestion question, Choice choice, CancellationToken cancellationToken)
    {
        using var span = telemetry.StartAnswer();
        var asking = new AskOptions
        {
            ArticleId = choice.ArticleId,
            Within = new TextSpan(choice.Offset, choice.Length),
            Previous = question.Before?.ToPreviousTurn(),
            Top = 1,
        };
        var answer = await AskOnceAsync(engine, question.Text, asking, cancellationToken);
        return answer.Candidates is [var chosen, ..]
            ? answer with { Candidates = [chosen], Declined = null, DeclinedBecause = string.Empty }
            : answer;
    }

    /// <inheritdoc/>
    public void Dispose() => cache.Dispose();

    private async Task<Answer> AskOnceAsync(Engine engine, string question, AskOptions asking, CancellationToken cancellationToken)
    {
        if (cache.Find(engine.Index, question, asking) is { } kept)
        {
            return kept;
        }

        using var place = await gate.EnterAsync(cancellationToken);
        return await Task.Run(
            () => cache.Get(engine.Index, question, asking, () => engine.Answerer.Ask(question, asking with { Reads = place.Reads })),
            cancellationToken);
    }
}
