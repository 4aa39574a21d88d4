using Microsoft.Extensions.Caching.Distributed;

namespace QaBot.Bot.State;

/// <summary>Tells whether conversations can be remembered.</summary>
internal sealed class ConversationStore(StateOptions options, IDistributedCache cache)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>What is wrong, in words; null when nothing is.</summary>
    public async Task<string?> ProblemAsync(CancellationToken cancellationToken)
    {
        if (options.Redis.Length == 0)
        {
            return null;
        }

        try
        {
            await cache.GetAsync(options.KeyPrefix + "health", cancellationToken).WaitAsync(Patience, cancellationToken);
            return null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return $"The Redis that {StateOptions.Section}:{nameof(StateOptions.Redis)} names does not answer; start it, or correct the setting. It is tried again with each message.";
        }
    }
}
