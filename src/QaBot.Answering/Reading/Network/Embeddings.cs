using QaBot.Answering.Reading.Model;

namespace QaBot.Answering.Reading.Network;

/// <summary>The vectors of words and suffixes.</summary>
internal sealed class Embeddings
{
    private readonly float[] words;
    private readonly float[] suffixes;

    /// <summary>Takes the vectors out of a model.</summary>
    public Embeddings(ReaderModel model)
    {
        words = model.Tensor("word.weight", model.Resources.Vocabulary.Count, NetworkSizes.Word).Values;
        suffixes = model.Tensor("suffix.weight", Features.FeatureLayout.Suffixes + 1, NetworkSizes.Suffix).Values;
    }

    /// <summary>Writes tokens' vectors, each with its features behind it.</summary>
    /// <param name="ids">The words' ids.</param>
    /// <param name="suffixIds">The suffixes' ids.</param>
    /// <param name="values">The features, packed.</param>
    /// <param name="features">How many a token has.</param>
    /// <param name="output">Gets the vectors and features.</param>
    /// <param name="stride">How far apart tokens lie in <paramref name="output"/>.</param>
    public void Write(ushort[] ids, ushort[] suffixIds, byte[] values, int features, Span<float> output, int stride)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            var row = output.Slice(i * stride, stride);
            words.AsSpan(ids[i] * NetworkSizes.Word, NetworkSizes.Word).CopyTo(row);
            suffixes.AsSpan(suffixIds[i] * NetworkSizes.Suffix, NetworkSizes.Suffix).CopyTo(row[NetworkSizes.Word..]);
            Unpack(values.AsSpan(i * features, features), row[NetworkSizes.Embedding..]);
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
