using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using QaBot.Channels.Activities;
using QaBot.Cluster.Membership;

namespace QaBot.Cluster.Hosting;

/// <summary>
/// Calls grains, and calls again while the machine that has the grain is lost: all that is asked of them can be asked twice.
/// </summary>
internal sealed class PatientCalls(ClusterOptions options, TimeProvider time, ILogger<PatientCalls> logger)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private readonly ResiliencePipeline pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddTimeout(options.RetryFor)
        .AddRetry(new RetryStrategyOptions
        {
            // What the bot fails with comes back as an outcome: an exception is a machine's trouble, or that of its store.
            ShouldHandle = static attempt =>
                ValueTask.FromResult(attempt.Outcome.Exception is not null && !attempt.Context.CancellationToken.IsCancellationRequested),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(50),
            MaxDelay = TimeSpan.FromSeconds(1),
        })
        .Build();

    /// <summary>Calls a grain.</summary>
    /// <exception cref="ChannelProblem">503: no machine could be asked in time.</exception>
    /// <exception cref="OperationCanceledException">The caller waits no longer.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken = default)
    {
        try
        {
            return await pipeline.ExecuteAsync(static async (call, cancel) => await call().WaitAsync(cancel).ConfigureAwait(false), call,
                cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException error)
        {
            ClusterLog.Unreachable(logger, error);
            throw new ChannelProblem(StatusCodes.Status503ServiceUnavailable, ProblemCodes.ServiceError,
                "The machines that hold the conversation do not answer now; send it again.", error)
            { RetryAfter = RetryAfter };
        }
    }
}
