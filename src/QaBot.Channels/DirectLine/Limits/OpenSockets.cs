using System.Net;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Options;

namespace QaBot.Channels.DirectLine.Limits;

/// <summary>Counts the streams that client addresses have open.</summary>
internal sealed class OpenSockets(DirectLineOptions options)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly Dictionary<IPAddress, int> counts = [];

    /// <summary>How many streams are open.</summary>
    public int Count { get; private set; }

    /// <exception cref="ChannelProblem">429: the address has too many.</exception>
    public void Enter(IPAddress address)
    {
        lock (gate)
        {
            var open = counts.GetValueOrDefault(address);
            if (open >= options.SocketsPerAddress)
            {
                throw ChannelProblem.TooMany($"At most {options.SocketsPerAddress} streams may be open at a time; close one.", RetryAfter);
            }

            counts[address] = open + 1;
            Count++;
        }
    }

    public void Leave(IPAddress address)
    {
        lock (gate)
        {
            Count--;
            if (--counts[address] == 0)
            {
                counts.Remove(address);
            }
        }
    }
}
