using QaBot.Channels.DirectLine.Tokens;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>The addresses of streams that a conversation has given out and nobody has used yet. Not safe for several threads.</summary>
internal sealed class TicketBook
{
    private const int MaxTickets = 8;

    private readonly List<(string Value, StreamTicket Ticket)> tickets = [];

    public string Add(StreamTicket ticket)
    {
        if (tickets.Count == MaxTickets)
        {
            tickets.RemoveAt(0);
        }

        var value = Identifiers.NewTicket();
        tickets.Add((value, ticket));
        return value;
    }

    /// <summary>Takes a ticket, once; null when there is none such or it has expired.</summary>
    public StreamTicket? Take(string value, DateTimeOffset now)
    {
        var index = tickets.FindIndex(ticket => ticket.Value == value);
        if (index < 0)
        {
            return null;
        }

        var ticket = tickets[index].Ticket;
        tickets.RemoveAt(index);
        return now < ticket.Expires ? ticket : null;
    }
}
