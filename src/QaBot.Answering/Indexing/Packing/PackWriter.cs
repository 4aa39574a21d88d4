using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using NodaTime;

namespace QaBot.Answering.Indexing.Packing;

/// <summary>Writes values one after another as bytes; <see cref="PackReader"/> reads them in the same order.</summary>
internal sealed class PackWriter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> buffer = new(256);

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => buffer.WrittenMemory;

    /// <summary>Writes a number of 0 or more; small ones take one byte.</summary>
    public void Number(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Long(value);
    }

    /// <summary>Writes a number of 0 or more; small ones take one byte.</summary>
    public void Long(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var rest = (ulong)value;
        while (rest >= 0x80)
        {
            Byte((byte)(rest | 0x80));
            rest >>= 7;
        }

        Byte((byte)rest);
    }

    /// <summary>Writes a number with a fraction, to the last bit.</summary>
    public void Single(float value) => Long(BitConverter.SingleToUInt32Bits(value));

    /// <summary>Writes yes or no.</summary>
    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>
    /// Writes a text, every UTF-16 unit of it: as UTF-8, or unit by unit where half of a surrogate pair stands alone
    /// and UTF-8 would lose it.
    /// </summary>
    public void Text(string value)
    {
        byte[] bytes;
        var isUtf8 = true;
        try
        {
            bytes = Strict.GetBytes(value);
        }
        catch (EncoderFallbackException)
        {
            bytes = MemoryMarshal.AsBytes(value.AsSpan()).ToArray();
            isUtf8 = false;
        }

        Flag(isUtf8);
        Number(bytes.Length);
        buffer.Write(bytes);
    }

    /// <summary>Writes bytes as they are; the reader must know how many.</summary>
    public void Bytes(ReadOnlySpan<byte> value) => buffer.Write(value);

    /// <summary>Writes a text or that there is none.</summary>
    public void TextOrNone(string? value)
    {
        Flag(value is not null);
        if (value is not null)
        {
            Text(value);
        }
    }

    /// <summary>Writes a day; years before Christ included.</summary>
    public void Day(LocalDate value)
    {
        Number((value.Year << 1) ^ (value.Year >> 31));
        Byte((byte)value.Month);
        Byte((byte)value.Day);
    }

    /// <summary>Writes a day or that there is none.</summary>
    public void DayOrNone(LocalDate? value)
    {
        Flag(value is not null);
        if (value is { } day)
        {
            Day(day);
        }
    }

    /// <summary>Writes a span as the distance from a place before it and its length.</summary>
    /// <param name="value">The span.</param>
    /// <param name="from">A place not behind the span's start.</param>
    public void Span(TextSpan value, int from)
    {
        Number(value.Offset - from);
        Number(value.Length);
    }

    private void Byte(byte value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
    }
}
