using System.Globalization;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>Activities from a watermark on.</summary>
/// <param name="Entries">The activities.</param>
/// <param name="Watermark">The watermark behind them.</param>
internal sealed record HistoryPage(IReadOnlyList<HistoryEntry> Entries, long Watermark)
{
    private const byte Comma = (byte)',';

    /// <summary>The page without what may not be shown yet, and what follows that.</summary>
    /// <param name="shown">The watermark from which on nothing may be shown, but what passes.</param>
    /// <param name="watermark">The watermark that was asked from.</param>
    public HistoryPage Before(long shown, long watermark)
    {
        IReadOnlyList<HistoryEntry> visible = [.. Entries.TakeWhile(entry => entry.Position < shown || entry.IsPassing)];
        return visible.Count == Entries.Count ? this : new HistoryPage(visible, visible.Count == 0 ? watermark : visible[^1].Position + 1);
    }

    /// <summary>The activities and the watermark as Direct Line writes them.</summary>
    public byte[] ToJson()
    {
        var watermark = Watermark.ToString(CultureInfo.InvariantCulture);
        var json = new byte["{\"activities\":[],\"watermark\":\"\"}".Length + Entries.Sum(entry => entry.Json.Length)
            + Math.Max(0, Entries.Count - 1) + watermark.Length];
        var end = Put(json, 0, "{\"activities\":["u8);
        for (var i = 0; i < Entries.Count; i++)
        {
            if (i > 0)
            {
                json[end++] = Comma;
            }

            end = Put(json, end, Entries[i].Json);
        }

        end = Put(json, end, "],\"watermark\":\""u8);
        foreach (var digit in watermark)
        {
            json[end++] = (byte)digit;
        }

        Put(json, end, "\"}"u8);
        return json;
    }

    private static int Put(byte[] json, int at, ReadOnlySpan<byte> part)
    {
        part.CopyTo(json.AsSpan(at));
        return at + part.Length;
    }
}
