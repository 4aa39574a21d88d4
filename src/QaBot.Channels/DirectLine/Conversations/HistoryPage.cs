using System.Globalization;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>Activities from a watermark on.</summary>
/// <param name="Entries">The activities.</param>
/// <param name="Watermark">The watermark behind them.</param>
internal sealed record HistoryPage(IReadOnlyList<HistoryEntry> Entries, long Watermark)
{
    private const byte Comma = (byte)',';

    /// <summary>The activities and the watermark as Direct Line writes them.</summary>
    public byte[] ToJson()
    {
        var watermark = Watermark.ToString(CultureInfo.InvariantCulture);
        var json = new byte["{\"activities\":[],\"watermark\":\"\"}".Length + Entries.Sum(entry => entry.Json.Length) + Math.Max(0, Entries.Count - 1) + watermark.Length];
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
