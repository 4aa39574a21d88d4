using System.Text;

namespace QaBot.Answering.Tests.Reading;

/// <summary>The smallest files in ONNX format (a message of Protocol Buffers, onnx.proto): models that are not the reader's.</summary>
internal static class OnnxFile
{
    private const int Float = 1;

    /// <summary>A model that gives back what it is given.</summary>
    public static byte[] Identity(string input, string output, int channels) => Model(
        Field(1, Message(Field(1, input), Field(2, output), Field(4, "Identity"))),
        Field(11, ValueOf(input, channels)),
        Field(12, ValueOf(output, channels)));

    /// <summary>A model whose weights are the bytes of a file beside it, or elsewhere.</summary>
    public static byte[] WithWeightsAt(string location)
    {
        var entry = Field(13, Message(Field(1, "location"), Field(2, location)));
        var weights = Message(Number(1, 3), Number(2, Float), Field(8, "weights"), entry, Number(14, 1));
        return Model(
            Field(1, Message(Field(1, "input_ids"), Field(1, "weights"), Field(2, "logits"), Field(4, "Add"))),
            Field(5, weights),
            Field(11, ValueOf("input_ids", 3)),
            Field(12, ValueOf("logits", 3)));
    }

    private static byte[] Model(params byte[][] graph) => Message(
        Number(1, 8),
        Field(7, Message([.. graph, Field(2, "graph")])),
        Field(8, Message(Field(1, string.Empty), Number(2, 13))));

    private static byte[] ValueOf(string name, int channels)
    {
        var shape = Message(Field(1, Message(Number(1, channels))));
        return Message(Field(1, name), Field(2, Message(Field(1, Message(Number(1, Float), Field(2, shape))))));
    }

    private static byte[] Message(params byte[][] fields) => [.. fields.SelectMany(field => field)];

    private static byte[] Field(int number, string text) => Field(number, Encoding.UTF8.GetBytes(text));

    private static byte[] Field(int number, byte[] content) => [.. Varint((number << 3) | 2), .. Varint(content.Length), .. content];

    private static byte[] Number(int number, int value) => [.. Varint(number << 3), .. Varint(value)];

    private static IEnumerable<byte> Varint(int value)
    {
        for (; value > 0x7f; value >>= 7)
        {
            yield return (byte)(value | 0x80);
        }

        yield return (byte)value;
    }
}
