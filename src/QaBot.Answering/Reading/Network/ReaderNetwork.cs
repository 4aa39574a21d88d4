using System.Numerics.Tensors;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;

namespace QaBot.Answering.Reading.Network;

/// <summary>
/// The reader network: aligns each paragraph token with the question, runs two recurrent layers over the paragraph, and
/// scores spans as the answer and sentences as its place. Immutable; for any number of threads.
/// </summary>
internal sealed class ReaderNetwork
{
    private const int Hidden = NetworkSizes.Hidden;
    private const int Layers = 4 * NetworkSizes.Unit;

    private readonly float[] kin;
    private readonly float none;
    private readonly BothWays first;
    private readonly BothWays second;
    private readonly Dense join;
    private readonly float[] normScale;
    private readonly float[] normShift;
    private readonly SpanHead spanHead;
    private readonly SentenceHead sentenceHead;

    /// <summary>Builds the network.</summary>
    /// <param name="network">Its weights.</param>
    /// <param name="resources">The word tables.</param>
    /// <exception cref="InvalidDataException">Some weights are missing.</exception>
    public ReaderNetwork(NetworkWeights network, ReaderResources resources)
    {
        var embeddings = new Embeddings(network, resources);
        Paragraphs = new ParagraphEncoder(network, embeddings);
        Questions = new QuestionEncoder(network, embeddings);
        kin = network.Tensor("kin", 1, FeatureLayout.Pair).Values;
        none = network.Tensor("none", 1, 1).Values[0];
        first = new BothWays(network, "gru1", Hidden, NetworkSizes.Unit);
        second = new BothWays(network, "gru2", 2 * NetworkSizes.Unit, NetworkSizes.Unit);
        join = network.Layer("join", Layers, Hidden);
        normScale = network.Tensor("norm.weight", 1, Hidden).Values;
        normShift = network.Tensor("norm.bias", 1, Hidden).Values;
        spanHead = new SpanHead(network);
        sentenceHead = new SentenceHead(network);
    }

    /// <summary>The part that runs once a paragraph.</summary>
    public ParagraphEncoder Paragraphs { get; }

    /// <summary>The part that runs once a question.</summary>
    public QuestionEncoder Questions { get; }

    /// <summary>Runs a question over paragraphs.</summary>
    /// <param name="question">The question.</param>
    /// <param name="inputs">The paragraphs, longest first, none without tokens.</param>
    /// <param name="workspace">Memory to work in.</param>
    public ParagraphScores[] Run(QuestionEncoding question, IReadOnlyList<NetworkInput> inputs, Workspace workspace)
    {
        var rows = new Lengths([.. inputs.Select(input => input.Paragraph.Tokens.Length)]);
        var tokens = workspace.Take(WorkspaceArea.Tokens, rows.Total * Hidden);
        var aligned = workspace.Take(WorkspaceArea.Fit, rows.Total * AlignedStride(question));
        for (var p = 0; p < inputs.Count; p++)
        {
            var (start, count) = (rows.Starts[p], rows.Counts[p]);
            Align(question, inputs[p], aligned.Slice(start * AlignedStride(question), count * AlignedStride(question)), workspace);
            inputs[p].Encoding.Inputs.CopyTo(tokens[(start * Hidden)..]);
        }

        question.Aligned.Multiply(rows.Total, aligned, AlignedStride(question), tokens, Hidden, add: true);
        for (var i = 0; i < rows.Total; i++)
        {
            var token = tokens.Slice(i * Hidden, Hidden);
            TensorPrimitives.Add(token, question.Base, token);
            TensorPrimitives.Max(token, 0, token);
            TensorPrimitives.MultiplyAdd(token, question.Scale, question.Shift, token);
        }

        RunLayers(rows, tokens, workspace);
        return Score(question, inputs, rows, tokens, aligned, workspace);
    }

    private static int AlignedStride(QuestionEncoding question) => question.Fit.Width + FeatureLayout.Dynamic;

    // Writes each token's share in the question's tokens, and behind them its features.
    private void Align(QuestionEncoding question, NetworkInput input, Span<float> aligned, Workspace workspace)
    {
        var (asked, stride) = (question.Fit.Outputs, AlignedStride(question));
        var kinship = Kinship(input, asked, workspace);
        question.Fit.Multiply(input.Paragraph.Tokens.Length, input.Encoding.Keys, NetworkSizes.Key, aligned, stride);
        Span<float> row = stackalloc float[FeatureLayout.MaxQuestion + 1];
        row = row[..(asked + 1)];
        for (var i = 0; i < input.Paragraph.Tokens.Length; i++)
        {
            var own = aligned.Slice(i * stride, stride);
            TensorPrimitives.Add(own[..asked], kinship.Slice(input.Paragraph.FormOf[i] * asked, asked), row);
            row[asked] = none;
            TensorPrimitives.SoftMax(row, row);
            row[..asked].CopyTo(own);
            Embeddings.Unpack(input.Pair.Tokens.AsSpan(i * FeatureLayout.Dynamic, FeatureLayout.Dynamic), own[asked..]);
        }
    }

    private Span<float> Kinship(NetworkInput input, int asked, Workspace workspace)
    {
        var packed = input.Pair.Kinship;
        var sums = workspace.Take(WorkspaceArea.Held, packed.Length / FeatureLayout.Pair);
        for (var cell = 0; cell < sums.Length; cell++)
        {
            var sum = 0f;
            var values = packed.AsSpan(cell * FeatureLayout.Pair, FeatureLayout.Pair);
            for (var k = 0; k < values.Length; k++)
            {
                sum += values[k] * (1 / 255f) * kin[k];
            }

            sums[cell] = sum;
        }

        return sums;
    }

    private void RunLayers(Lengths rows, Span<float> tokens, Workspace workspace)
    {
        var layers = workspace.Take(WorkspaceArea.Layers, rows.Total * Layers);
        first.Run(rows, tokens, Hidden, layers, Layers, workspace);
        second.Run(rows, layers, Layers, layers[first.Outputs..], Layers, workspace);
        var joined = workspace.Take(WorkspaceArea.Gates, rows.Total * Hidden);
        join.Multiply(rows.Total, layers, Layers, joined, Hidden);
        for (var i = 0; i < rows.Total; i++)
        {
            var token = tokens.Slice(i * Hidden, Hidden);
            TensorPrimitives.Add(token, joined.Slice(i * Hidden, Hidden), token);
            var mean = TensorPrimitives.Sum<float>(token) / Hidden;
            TensorPrimitives.Subtract(token, mean, token);
            var deviation = MathF.Sqrt((TensorPrimitives.SumOfSquares<float>(token) / Hidden) + 1e-5f);
            TensorPrimitives.Divide(token, deviation, token);
            TensorPrimitives.MultiplyAdd(token, normScale, normShift, token);
        }
    }

    private ParagraphScores[] Score(
        QuestionEncoding question, IReadOnlyList<NetworkInput> inputs, Lengths rows, Span<float> tokens, Span<float> aligned, Workspace workspace)
    {
        var width = Hidden + FeatureLayout.Dynamic;
        var seen = workspace.Take(WorkspaceArea.Gates, rows.Total * width);
        var inner = workspace.Take(WorkspaceArea.Head, rows.Total * NetworkSizes.Head);
        for (var p = 0; p < inputs.Count; p++)
        {
            inputs[p].Encoding.Points.CopyTo(inner[(rows.Starts[p] * NetworkSizes.Head)..]);
        }

        for (var i = 0; i < rows.Total; i++)
        {
            tokens.Slice(i * Hidden, Hidden).CopyTo(seen[(i * width)..]);
            aligned.Slice((i * AlignedStride(question)) + question.Fit.Outputs, FeatureLayout.Dynamic).CopyTo(seen[((i * width) + Hidden)..]);
            var own = inner.Slice(i * NetworkSizes.Head, NetworkSizes.Head);
            TensorPrimitives.Add(own, question.PointBias, own);
        }

        question.Point.Multiply(rows.Total, seen, width, inner, NetworkSizes.Head, add: true);
        TensorPrimitives.Max(inner, 0, inner);
        var scores = new ParagraphScores[inputs.Count];
        for (var p = 0; p < scores.Length; p++)
        {
            var (start, count) = (rows.Starts[p], rows.Counts[p]);
            var sentences = sentenceHead.Score(question, inputs[p], tokens.Slice(start * Hidden, count * Hidden), workspace);
            var spans = spanHead.Score(question, inputs[p].Paragraph, inner.Slice(start * NetworkSizes.Head, count * NetworkSizes.Head), sentences, workspace);
            scores[p] = new ParagraphScores(sentences, spans);
        }

        return scores;
    }
}
