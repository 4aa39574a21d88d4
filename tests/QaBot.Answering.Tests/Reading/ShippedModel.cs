using QaBot.Answering.Reading;

namespace QaBot.Answering.Tests.Reading;

/// <summary>The model that is part of the program.</summary>
internal static class ShippedModel
{
    /// <summary>Its bytes.</summary>
    public static byte[] Bytes()
    {
        using var stream = typeof(Reader).Assembly.GetManifestResourceStream("reader.model")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
