using System.Runtime.InteropServices;
using System.Text;
using NodaTime;

namespace QaBot.Answering.Indexing.Packing;

/// <summary>Reads what <see cref="PackWriter"/> wrote, in the same order.</summary>
/// <param name="bytes">What was written.</param>
internal ref struct PackReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    /// <summary>What is not read yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => rest;

    /// <summary>Reads a number.</summary>
    public int Number() => checked((int)Long());

    /// <summary>Reads a number.</summary>
    public long Long()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)value;
            }
        }

        throw new InvalidDataException("A packed number does not end.");
    }

    /// <summary>Reads a number with a fraction.</summary>
    public float Single() => BitConverter.UInt32BitsToSingle(checked((uint)Long()));

    /// <summary>Reads bytes as they are.</summary>
    public byte[] Bytes(int count) => Take(count).ToArray();

    /// <summary>Reads yes or no.</summary>
    public bool Flag() => Byte() != 0;

    /// <summary>Reads a text.</summary>
    public string Text()
    {
        var isUtf8 = Flag();
        var packed = Take(Number());
        return isUtf8 ? Encoding.UTF8.GetString(packed) : new string(MemoryMarshal.Cast<byte, char>(packed));
    }

    /// <summary>Reads a text or that there is none.</summary>
    public string? TextOrNone() => Flag() ? Text() : null;

    /// <summary>Reads a day.</summary>
    public LocalDate Day()
    {
        var year = Number();
        return new LocalDate((year >> 1) ^ -(year & 1), Byte(), Byte());
    }

    /// <summary>Reads a day or that there is none.</summary>
    public LocalDate? DayOrNone() => Flag() ? Day() : null;

    /// <summary>Reads a span that was written from a place before it.</summary>
    public TextSpan Span(int from)
    {
        var offset = from + Number();
        return new TextSpan(offset, Number());
    }

    private byte Byte() => Take(1)[0];

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > rest.Length)
        {
            throw new InvalidDataException("A packed value is cut off.");
        }

        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}
