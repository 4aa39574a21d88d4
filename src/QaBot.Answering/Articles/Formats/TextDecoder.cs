using System.Text;
using UtfUnknown;

namespace QaBot.Answering.Articles.Formats;

/// <summary>Turns a file's bytes into text: as Unicode where they can be, else in the encoding they look most like.</summary>
internal sealed class TextDecoder
{
    private const float SaneConfidence = 0.5f;
    private const int SampleLength = 1 << 16;

    private static readonly Encoding[] MarkedEncodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        Encoding.Unicode,
        Encoding.BigEndianUnicode,
    ];

    private static readonly UTF32Encoding[] StrictUtf32 =
    [
        new(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true),
        new(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true),
    ];

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private readonly Encoding fallback;

    /// <summary>Makes a decoder.</summary>
    /// <param name="fallbackName">The encoding to use when nothing else fits.</param>
    /// <exception cref="AnsweringException">There is no such encoding.</exception>
    public TextDecoder(string fallbackName)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        fallback = Find(fallbackName)
            ?? throw new AnsweringException(
                $"The fallback encoding \"{fallbackName}\" is not known; use a name such as \"windows-1252\" or \"iso-8859-2\".");
    }

    /// <summary>Decodes a whole file.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="declared">The encoding that the file names itself; null when it names none.</param>
    /// <exception cref="AnsweringException">The bytes are no text.</exception>
    public DecodedText Decode(byte[] content, string? declared = null)
    {
        var decoded = DecodeMarked(content) ?? DecodeUtf8(content) ?? DecodeOther(content, declared);
        return BinaryCheck.IsBinary(decoded.Text)
            ? throw new AnsweringException(
                "it holds no text but binary data; save it as plain text in UTF-8, or give the file the ending of its real format")
            : decoded;
    }

    private static DecodedText? DecodeMarked(byte[] content)
    {
        foreach (var encoding in MarkedEncodings)
        {
            if (content.AsSpan().StartsWith(encoding.Preamble))
            {
                return new DecodedText(encoding.GetString(content.AsSpan(encoding.Preamble.Length)));
            }
        }

        return null;
    }

    private static DecodedText? DecodeUtf8(byte[] content)
    {
        try
        {
            var text = StrictUtf8.GetString(content);
            return text.Contains('\0') ? DecodeWide(content) ?? new DecodedText(text) : new DecodedText(text);
        }
        catch (DecoderFallbackException)
        {
            return DecodeWide(content);
        }
    }

    private static DecodedText? DecodeWide(byte[] content) => DecodeUtf32(content) ?? DecodeUtf16(content);

    // UTF-32 without a mark: Unicode ends at 10FFFF, so other bytes are hardly ever valid in groups of four.
    private static DecodedText? DecodeUtf32(byte[] content)
    {
        if (content.Length % 4 != 0)
        {
            return null;
        }

        foreach (var encoding in StrictUtf32)
        {
            try
            {
                return new DecodedText(encoding.GetString(content));
            }
            catch (DecoderFallbackException)
            {
                // Not in this byte order.
            }
        }

        return null;
    }

    // UTF-16 without a mark: in most scripts every other byte is nearly always the same small number.
    private static DecodedText? DecodeUtf16(byte[] content)
    {
        if (content.Length % 2 != 0 || content.Length == 0)
        {
            return null;
        }

        var sample = content.AsSpan(0, Math.Min(content.Length, SampleLength) & ~1);
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        // Spaces and line ends alone make one unit in twenty; a zero on the other side would be a control character.
        if (Math.Max(even, odd) * 20 < sample.Length / 2 || Math.Min(even, odd) > 0)
        {
            return null;
        }

        var encoding = odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode;
        return new DecodedText(encoding.GetString(content));
    }

    private DecodedText DecodeOther(byte[] content, string? declared)
    {
        if (Find(declared) is { } named)
        {
            return new DecodedText(named.GetString(content));
        }

        if (IsDamagedUtf8(content))
        {
            return new DecodedText(
                Encoding.UTF8.GetString(content),
                "Some bytes are not valid UTF-8 and show as \ufffd; save the file as UTF-8 again.");
        }

        var detected = CharsetDetector.DetectFromBytes(content.AsSpan(0, Math.Min(content.Length, SampleLength))).Detected;
        return detected is { Encoding: not null, Confidence: >= SaneConfidence }
            ? new DecodedText(detected.Encoding.GetString(content))
            : new DecodedText(
                fallback.GetString(content),
                $"The encoding could not be told for certain and was taken for {fallback.WebName}; save the file as UTF-8 if letters look "
                + $"wrong.");
    }

    // A file cut in the middle of a letter is still UTF-8.
    private static bool IsDamagedUtf8(byte[] content)
    {
        int good = 0, bad = 0;
        var rest = content.AsSpan(0, Math.Min(content.Length, SampleLength));
        while (!rest.IsEmpty)
        {
            var isGood = Rune.DecodeFromUtf8(rest, out _, out var used) == System.Buffers.OperationStatus.Done;
            good += isGood && used > 1 ? 1 : 0;
            bad += isGood ? 0 : 1;
            rest = rest[used..];
        }

        return good > 10 * bad;
    }

    private static Encoding? Find(string? name)
    {
        try
        {
            return string.IsNullOrWhiteSpace(name) ? null : Encoding.GetEncoding(name.Trim());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
