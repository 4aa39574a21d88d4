using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;

namespace QaBot.Channels.Turns;

/// <summary>
/// Remembers which activities of channels have been answered: a channel sends again what it takes for lost, and the user
/// would see every answer twice. An activity whose turn failed is forgotten, so that it may come again. Safe for several threads.
/// </summary>
/// <param name="cache">Keeps the activities, as a hash and a time each.</param>
/// <param name="keyPrefix">What the keys in the cache begin with.</param>
/// <param name="time">The clock.</param>
public sealed class RepeatedDeliveries(IDistributedCache cache, string keyPrefix, TimeProvider time)
{
    private const int EntryBytes = sizeof(long);

    private readonly ConcurrentDictionary<string, bool> running = new(StringComparer.Ordinal);

    /// <summary>Remembers in memory, so many activities; beyond, the oldest are forgotten.</summary>
    /// <param name="capacity">How many.</param>
    /// <param name="time">The clock.</param>
    public static RepeatedDeliveries InMemory(int capacity, TimeProvider time)
    {
        var options = new MemoryDistributedCacheOptions { SizeLimit = (long)capacity * EntryBytes };
        return new(new MemoryDistributedCache(Microsoft.Extensions.Options.Options.Create(options)), string.Empty, time);
    }

    /// <summary>Runs the turn of an activity, unless the same one runs or has been answered.</summary>
    /// <param name="activity">The activity; one without an id is always new.</param>
    /// <param name="within">For how long the activity is remembered; not at all when zero.</param>
    /// <param name="run">Runs the turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether it was new.</returns>
    public async Task<bool> RunOnceAsync(Activity activity, TimeSpan within, Func<Task> run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(run);
        if (string.IsNullOrEmpty(activity.Id) || within <= TimeSpan.Zero)
        {
            await run().ConfigureAwait(false);
            return true;
        }

        var key = KeyOf(activity);
        if (!running.TryAdd(key, true))
        {
            return false;
        }

        try
        {
            return await RunIfNewAsync(key, within, run, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            running.TryRemove(key, out _);
        }
    }

    private async Task<bool> RunIfNewAsync(string key, TimeSpan within, Func<Task> run, CancellationToken cancellationToken)
    {
        if (await RememberAsync(key, within, cancellationToken).ConfigureAwait(false) is not { } isNew)
        {
            // Better answered twice than not at all.
            await run().ConfigureAwait(false);
            return true;
        }

        if (!isNew)
        {
            return false;
        }

        var isDone = false;
        try
        {
            await run().ConfigureAwait(false);
            return isDone = true;
        }
        finally
        {
            if (!isDone)
            {
                await cache.RemoveAsync(key, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Remembers an activity before its turn, so that other machines see it too.</summary>
    /// <returns>Whether it was not remembered yet; null when that cannot be known, since the cache is away.</returns>
    private async Task<bool?> RememberAsync(string key, TimeSpan within, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        try
        {
            if (await cache.GetAsync(key, cancellationToken).ConfigureAwait(false) is { Length: EntryBytes } kept
                && now.UtcTicks - BinaryPrimitives.ReadInt64LittleEndian(kept) < within.Ticks)
            {
                return false;
            }

            var entry = new byte[EntryBytes];
            BinaryPrimitives.WriteInt64LittleEndian(entry, now.UtcTicks);
            await cache.SetAsync(key, entry, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = within },
                cancellationToken).ConfigureAwait(false);
            return true;
        }
        // The state of the conversation, kept in the same cache, tells and logs what is wrong.
#pragma warning disable CA1031 // Each cache has errors of its own.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    // A hash, so that senders do not choose how long keys are. An edit of a message has the id of the message.
    private string KeyOf(Activity activity) => keyPrefix + Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n', activity.ChannelId, activity.Conversation?.Id, activity.Type, activity.Id))));
}
