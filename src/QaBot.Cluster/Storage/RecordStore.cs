using Microsoft.Extensions.Logging;
using Orleans.Storage;
using Polly;
using Polly.Retry;
using QaBot.Cluster.Membership;

namespace QaBot.Cluster.Storage;

/// <summary>Writes what a grain keeps, again and again while Redis is away; to be used on the grain's own scheduler.</summary>
internal sealed class RecordStore(TimeProvider time, ILogger<RecordStore> logger)
{
    /// <summary>The name that the records of channels' conversations are configured by.</summary>
    public const string Channels = "channels";

    /// <summary>The name that the records of Direct Line's conversations are configured by.</summary>
    public const string DirectLine = "directline";

    private readonly ResiliencePipeline pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder()
                .Handle<Exception>(error => error is not InconsistentStateException and not OperationCanceledException),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(50),
            MaxDelay = TimeSpan.FromSeconds(1),
            OnRetry = attempt =>
            {
                if (attempt.AttemptNumber == 0)
                {
                    ClusterLog.NotStored(logger, attempt.Outcome.Exception);
                }

                return default;
            },
        })
        .Build();

    /// <summary>Writes a record.</summary>
    /// <exception cref="InconsistentStateException">Another machine has written it: the grain is not at home here any more.</exception>
    /// <exception cref="OperationCanceledException">Given up.</exception>
    public async Task WriteAsync(IPersistentState<ConversationRecord> kept, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: true, cancellationToken);
        try
        {
            await pipeline.ExecuteAsync(static async (context, kept) => await kept.WriteStateAsync(context.CancellationToken), context,
                kept);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
