using QaBot.Channels.DirectLine.Streaming;

namespace QaBot.Channels.DirectLine.Conversations;

internal sealed partial class Conversation
{
    /// <summary>Makes a ticket for a stream.</summary>
    /// <param name="watermark">From where on activities are wanted.</param>
    /// <param name="trustedOrigins">Pages of which origins may use it; none for all.</param>
    public string NewTicket(long watermark, IReadOnlyList<string> trustedOrigins)
    {
        lock (gate)
        {
            lastUsed = time.GetUtcNow();

            // Bounded now and not when the stream opens: what is said in between belongs to it.
            return tickets.Add(new StreamTicket(Math.Min(watermark, history.End), lastUsed + options.TicketLifetime, trustedOrigins));
        }
    }

    /// <summary>Takes a ticket, once; null when it is not good.</summary>
    public StreamTicket? TakeTicket(string value)
    {
        lock (gate)
        {
            return tickets.Take(value, time.GetUtcNow());
        }
    }

    /// <summary>Adds a stream, which is woken when there is something to send. One too many closes the oldest.</summary>
    public void Attach(StreamSocket socket)
    {
        lock (gate)
        {
            if (isClosed)
            {
                socket.Close();
                return;
            }

            if (sockets.Count >= options.SocketsPerConversation)
            {
                sockets[0].Close();
                sockets.RemoveAt(0);
            }

            socket.Watermark = Math.Max(socket.Watermark, history.Begin);
            sockets.Add(socket);
            socket.Wake();
        }
    }

    /// <summary>Takes a stream away.</summary>
    public void Detach(StreamSocket socket)
    {
        lock (gate)
        {
            sockets.Remove(socket);
            lastUsed = time.GetUtcNow();
        }
    }

    /// <summary>Closes the conversation when nobody has used it for long.</summary>
    public bool TryExpire(DateTimeOffset now)
    {
        lock (gate)
        {
            if (HoldsReplies || sockets.Count > 0 || turns.IsBusy || now - lastUsed < options.IdleExpiry)
            {
                return false;
            }

            isClosed = true;
            history.Clear();
            return true;
        }
    }

    private void Wake()
    {
        Changed?.Invoke();
        foreach (var socket in sockets)
        {
            // What it has not sent yet is gone: it would show the conversation with a gap.
            if (socket.Watermark < history.Begin)
            {
                socket.Cut();
            }
            else
            {
                socket.Wake();
            }
        }
    }
}
