using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;

namespace QaBot.Answering.Reading.Network;

/// <summary>The vectors of words, suffixes and senses.</summary>
internal sealed class Embeddings
{
    private readonly float[] words;
    private readonly float[] suffixes;
    private readonly sbyte[] senses;

    /// <summary>Takes the vectors out of a network's weights.</summary>
    /// <param name="network">The weights.</param>
    /// <param name="resources">The word tables.</param>
    public Embeddings(NetworkWeights network, ReaderResources resources)
    {
        senses = resources.Senses.Vectors;
        words = network.Tensor("word.weight", resources.Vocabulary.Count, NetworkSizes.Word).Values;
        suffixes = network.Tensor("suffix.weight", FeatureLayout.Suffixes + 1, NetworkSizes.Suffix).Values;
    }

    /// <summary>Writes tokens' vectors, each with its features behind it.</summary>
    /// <param name="ids">The words' ids.</param>
    /// <param name="suffixIds">The suffixes' ids.</param>
    /// <param name="senseIds">The senses' ids.</param>
    /// <param name="values">The features, packed.</param>
    /// <param name="features">How many a token has.</param>
    /// <param name="output">Gets the vectors and features.</param>
    /// <param name="stride">How far apart tokens lie in <paramref name="output"/>.</param>
    public void Write(ushort[] ids, ushort[] suffixIds, ushort[] senseIds, byte[] values, int features, Span<float> output, int stride)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            var row = output.Slice(i * stride, stride);
            words.AsSpan(ids[i] * NetworkSizes.Word, NetworkSizes.Word).CopyTo(row);
            suffixes.AsSpan(suffixIds[i] * NetworkSizes.Suffix, NetworkSizes.Suffix).CopyTo(row[NetworkSizes.Word..]);
            Kind(senseIds[i], row.Slice(NetworkSizes.Word + NetworkSizes.Suffix, WordSenses.Size));
            Unpack(values.AsSpan(i * features, features), row[NetworkSizes.Embedding..]);
        }
    }

    private void Kind(int id, Span<float> output)
    {
        if (id == 0)
        {
            output.Clear();
            return;
        }

        var packed = senses.AsSpan((id - 1) * WordSenses.Size, WordSenses.Size);
        for (var k = 0; k < output.Length; k++)
        {
            output[k] = packed[k] * (1 / 127f);
        }
    }

    /// <summary>Turns packed features into numbers.</summary>
    public static void Unpack(ReadOnlySpan<byte> packed, Span<float> values)
    {
        for (var i = 0; i < packed.Length; i++)
        {
            values[i] = packed[i] * (1 / 255f);
        }
    }
}
