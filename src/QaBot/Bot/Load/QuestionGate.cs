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
    private static readonly TimeSpan TellEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrencyLimiter reading = LimiterOf(options, options.Waiting);
    private readonly ConcurrencyLimiter rules = LimiterOf(options, options.WaitingForRules);
    private long toldAt = long.MinValue;

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
            Tell(refuses: false);
            return new QuestionPlace(second, Reads: false);
        }

        telemetry.Refused();
        Tell(refuses: true);
        throw new BotBusyException(options.RetryAfter);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reading.Dispose();
        rules.Dispose();
    }

    private static ConcurrencyLimiter LimiterOf(LoadOptions options, int waiting) => new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Questions > 0 ? options.Questions : Environment.ProcessorCount,
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

    // Once in a while: a log that fills up would be one more thing that cannot keep up.
    private void Tell(bool refuses)
    {
        var last = Interlocked.Read(ref toldAt);
        if ((last == long.MinValue || time.GetElapsedTime(last) >= TellEvery)
            && Interlocked.CompareExchange(ref toldAt, time.GetTimestamp(), last) == last)
        {
            if (refuses)
            {
                logger.QuestionsRefused();
            }
            else
            {
                logger.ReaderLeftOut();
            }
        }
    }
}
