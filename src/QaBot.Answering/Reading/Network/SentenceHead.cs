using System.Numerics.Tensors;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;

namespace QaBot.Answering.Reading.Network;

/// <summary>Scores a paragraph's sentences: two weighted means of their tokens, the plain mean, and what the question is to them.</summary>
internal sealed class SentenceHead
{
    /// <summary>The score of a sentence without any token.</summary>
    public const float Empty = -30;

    private const int Hidden = NetworkSizes.Hidden;
    private const int Row = (3 * Hidden) + FeatureLayout.Sentence;

    private readonly Dense pool;
    private readonly Dense inner;
    private readonly Dense outer;

    /// <summary>Takes its part of a network's weights.</summary>
    public SentenceHead(NetworkWeights network)
    {
        pool = network.Layer("s_pool", Hidden, 2);
        inner = network.Part("s1", Row + (2 * Hidden), 0, Row, NetworkSizes.Head);
        outer = network.Layer("s2", NetworkSizes.Head, 1);
    }

    /// <summary>Scores a paragraph's sentences.</summary>
    public float[] Score(QuestionEncoding question, NetworkInput input, ReadOnlySpan<float> tokens, Workspace workspace)
    {
        var paragraph = input.Paragraph;
        var count = paragraph.SentenceCount;
        var weights = workspace.Take(WorkspaceArea.Held, paragraph.Tokens.Length * pool.Width);
        pool.Multiply(paragraph.Tokens.Length, tokens, Hidden, weights, pool.Width);
        var rows = workspace.Take(WorkspaceArea.Sentences, count * (Row + NetworkSizes.Head));
        var heads = rows[(count * Row)..];
        rows.Clear();
        for (var s = 0; s < count; s++)
        {
            Pool(paragraph, s, tokens, weights, rows.Slice(s * Row, Row));
            Embeddings.Unpack(input.Pair.Sentences.AsSpan(s * FeatureLayout.Sentence, FeatureLayout.Sentence), rows.Slice((s * Row) + (3 * Hidden), FeatureLayout.Sentence));
            question.Sentence.CopyTo(heads[(s * NetworkSizes.Head)..]);
        }

        inner.Multiply(count, rows, Row, heads, NetworkSizes.Head, add: true);
        TensorPrimitives.Max(heads, 0, heads);
        var scores = new float[count];
        var output = workspace.Take(WorkspaceArea.Held, count * outer.Width);
        outer.Multiply(count, heads, NetworkSizes.Head, output, outer.Width);
        for (var s = 0; s < count; s++)
        {
            scores[s] = paragraph.SentenceStarts[s] < paragraph.SentenceStarts[s + 1] ? output[s * outer.Width] : Empty;
        }

        return scores;
    }

    private void Pool(ParagraphFeatures paragraph, int sentence, ReadOnlySpan<float> tokens, ReadOnlySpan<float> weights, Span<float> row)
    {
        var (start, end) = (paragraph.SentenceStarts[sentence], paragraph.SentenceStarts[sentence + 1]);
        Span<float> sums = [1e-6f, 1e-6f, 1e-6f];
        for (var i = start; i < end; i++)
        {
            var token = tokens.Slice(i * Hidden, Hidden);
            for (var k = 0; k < 3; k++)
            {
                var weight = k < 2 ? MathF.Exp(Math.Clamp(weights[(i * pool.Width) + k], -10, 10)) : 1;
                sums[k] += weight;
                var sum = row.Slice(k * Hidden, Hidden);
                TensorPrimitives.MultiplyAdd(token, weight, sum, sum);
            }
        }

        for (var k = 0; k < 3; k++)
        {
            var sum = row.Slice(k * Hidden, Hidden);
            TensorPrimitives.Divide(sum, sums[k], sum);
        }
    }
}
