using System.Net;
using System.Runtime.InteropServices;
using QaBot.Channels.Activities;

namespace QaBot.Channels.DirectLine.Limits;

/// <summary>
/// Lets each client address do something so many times in a minute. Minutes are those of the clock: when one begins, all
/// counts are forgotten, so that memory is bounded by the addresses of one minute.
/// </summary>
internal sealed class RateLimit(string what, int perMinute, TimeProvider time)
{
    private const int MaxAddresses = 100_000;

    private readonly Lock gate = new();
    private readonly Dictionary<IPAddress, int> counts = [];
    private long minute;

    /// <exception cref="ChannelProblem">429, with the time until the next minute.</exception>
    public void Take(IPAddress address)
    {
        var now = time.GetUtcNow();
        var current = now.Ticks / TimeSpan.TicksPerMinute;
        lock (gate)
        {
            if (current != minute)
            {
                minute = current;
                counts.Clear();
            }

            // Addresses beyond those that are kept share one count.
            var key = counts.Count < MaxAddresses || counts.ContainsKey(address) ? address : IPAddress.None;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
            if (count < perMinute)
            {
                count++;
                return;
            }
        }

        throw ChannelProblem.TooMany($"At most {perMinute} {what} a minute; try again later.",
            TimeSpan.FromTicks(((current + 1) * TimeSpan.TicksPerMinute) - now.Ticks));
    }
}
