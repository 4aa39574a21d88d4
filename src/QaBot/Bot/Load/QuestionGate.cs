using System.Threading.RateLimiting;
using QaBot.Channels.Turns;
using QaBot.Telemetry;

namespace QaBot.Bot.Load;

/// <summary>
/// Lets so many questions through at a time. The others wait for the reader, up to a number and a time; those beyond are
/// answered by the rules alone, which are quick, and those that even these cannot keep up with are refused. For any number of
/// threads at once.
/// </summary>
internal sealed class QuestionGate(LoadOptions options, QaBotTelemetry telemetry, TimeProvider time, ILogger<QuestionGate> logger)
    : IDisposable
{
    private const int RulesByReader = 4;

    private static readonly TimeSpan TellEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrencyLimiter reading = LimiterOf(ReadOf(options), options.Waiting);
    private readonly ConcurrencyLimiter rules = LimiterOf(
        options.QuestionsByRules > 0 ? options.QuestionsByRules : RulesByReader * ReadOf(options), options.WaitingForRules);

    private readonly NowAndThen tellsLeftOut = new(time, TellEvery);
    private readonly NowAndThen tellsRefused = new(time, TellEvery);

    /// <summary>Waits until a question may be asked.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How it is to be asked; disposed of once it is answered.</returns>
    /// <exception cref="BotBusyException">Too many are asked already.</exception>
    public async Task<QuestionPlace> EnterAsync(CancellationToken cancellationToken)
    {
        if (await TryEnterAsync(reading, cancellationToken) is { } place)
        {
            return new QuestionPlace(place, Reads: true);
        }

        if (await TryEnterAsync(rules, cancellationToken) is { } second)
        {
            telemetry.RulesAlone();
            if (tellsLeftOut.IsDue())
            {
                logger.ReaderLeftOut();
            }

            return new QuestionPlace(second, Reads: false);
        }

        telemetry.Refused();
        if (tellsRefused.IsDue())
        {
            logger.QuestionsRefused();
        }

        throw new BotBusyException(options.RetryAfter);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reading.Dispose();
        rules.Dispose();
    }

    private static int ReadOf(LoadOptions options) => options.Questions > 0 ? options.Questions : Environment.ProcessorCount;

    private static ConcurrencyLimiter LimiterOf(int questions, int waiting) => new(new ConcurrencyLimiterOptions
    {
        PermitLimit = questions,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private async Task<RateLimitLease?> TryEnterAsync(ConcurrencyLimiter limiter, CancellationToken cancellationToken)
    {
        var now = limiter.AttemptAcquire();
        if (now.IsAcquired)
        {
            return now;
        }

        now.Dispose();
        using var patience = new CancellationTokenSource(options.WaitFor, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var lease = await limiter.AcquireAsync(permitCount: 1, either.Token);
            if (lease.IsAcquired)
            {
                return lease;
            }

            lease.Dispose();
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
