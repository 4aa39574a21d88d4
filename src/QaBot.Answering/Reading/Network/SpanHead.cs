using System.Runtime.Intrinsics;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;

namespace QaBot.Answering.Reading.Network;

/// <summary>
/// Scores a paragraph's spans: that the answer starts here, that it ends there, how well the two ends fit, and how long
/// answers to the question are.
/// </summary>
internal sealed class SpanHead
{
    private const int Lane = 16;
    private const int Longest = NetworkSizes.LongestSpan;

    private readonly Dense points;

    /// <summary>Takes its part of a network's weights.</summary>
    public SpanHead(NetworkWeights network) => points = network.Layer("point2", NetworkSizes.Head, 2 + (2 * NetworkSizes.Ends));

    /// <summary>Scores a paragraph's spans.</summary>
    /// <param name="question">The question.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="inner">The pointers' inner layer, by token.</param>
    /// <param name="sentences">The scores of the sentences.</param>
    /// <param name="workspace">Memory to work in.</param>
    /// <returns>See <see cref="ParagraphScores.Spans"/>.</returns>
    public float[] Score(QuestionEncoding question, ParagraphFeatures paragraph, ReadOnlySpan<float> inner, float[] sentences, Workspace workspace)
    {
        var count = paragraph.Tokens.Length;
        var tokens = workspace.Take(WorkspaceArea.Points, count * points.Width);
        points.Multiply(count, inner, NetworkSizes.Head, tokens, points.Width);
        var ends = Ends(paragraph, tokens, sentences, workspace);
        var stride = Stride(count);
        var scores = new float[count * Longest];
        Array.Fill(scores, float.NegativeInfinity);
        Span<float> row = stackalloc float[2 * Lane];
        for (var i = 0; i < count; i++)
        {
            // All spans that start here at once: one lane an end.
            var token = tokens.Slice(i * points.Width, points.Width);
            var sentence = paragraph.SentenceOf[i];
            var start = Vector512.Create(token[0] + sentences[sentence]);
            var near = start + Vector512.Create(ends[i..]) + Vector512.Create(question.SpanLengths);
            var far = start + Vector512.Create(ends[(i + Lane)..]) + Vector512.Create(question.SpanLengths.AsSpan(Lane));
            for (var k = 0; k < NetworkSizes.Ends; k++)
            {
                var own = Vector512.Create(token[2 + k] / 4);
                var at = ((k + 1) * stride) + i;
                near = Vector512.FusedMultiplyAdd(own, Vector512.Create(ends[at..]), near);
                far = Vector512.FusedMultiplyAdd(own, Vector512.Create(ends[(at + Lane)..]), far);
            }

            near.CopyTo(row);
            far.CopyTo(row[Lane..]);
            row[..Math.Min(Longest, paragraph.SentenceStarts[sentence + 1] - i)].CopyTo(scores.AsSpan(i * Longest));
        }

        return scores;
    }

    // A row of the tokens' scores as ends, then one a value that ends are compared by; each goes on far enough that the
    // last token's spans can be read like all others'.
    private Span<float> Ends(ParagraphFeatures paragraph, ReadOnlySpan<float> tokens, float[] sentences, Workspace workspace)
    {
        var stride = Stride(paragraph.Tokens.Length);
        var ends = workspace.Take(WorkspaceArea.Spans, (NetworkSizes.Ends + 1) * stride);
        ends.Clear();
        for (var i = 0; i < paragraph.Tokens.Length; i++)
        {
            var token = tokens.Slice(i * points.Width, points.Width);
            ends[i] = token[1] + sentences[paragraph.SentenceOf[i]];
            for (var k = 0; k < NetworkSizes.Ends; k++)
            {
                ends[((k + 1) * stride) + i] = token[2 + NetworkSizes.Ends + k];
            }
        }

        return ends;
    }

    private static int Stride(int count) => count + (2 * Lane);
}
