using System.Numerics.Tensors;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;

namespace QaBot.Answering.Reading.Network;

/// <summary>The part of the network that runs once a question.</summary>
internal sealed class QuestionEncoder
{
    private const int Hidden = NetworkSizes.Hidden;
    private const int Row = NetworkSizes.Embedding + FeatureLayout.Question;
    private const int KeyRow = NetworkSizes.Embedding + Hidden;
    private const int PointInputs = (2 * Hidden) + FeatureLayout.Static + FeatureLayout.Dynamic;
    private const int SentenceInputs = (3 * Hidden) + FeatureLayout.Sentence + (2 * Hidden);

    private readonly Embeddings embeddings;
    private readonly Dense input;
    private readonly BothWays recurrent;
    private readonly Dense pool;
    private readonly Dense keys;
    private readonly Dense aligned;
    private readonly Dense start;
    private readonly Dense film;
    private readonly Dense sentence;
    private readonly Dense spanLengths;
    private readonly Dense cross;
    private readonly float[] features;
    private readonly float[] crossBias;
    private readonly float[] points;

    /// <summary>Takes its part of a network's weights.</summary>
    public QuestionEncoder(NetworkWeights network, Embeddings embeddings)
    {
        this.embeddings = embeddings;
        input = network.Layer("q_in", Row, Hidden);
        recurrent = new BothWays(network, "q_gru", Hidden, Hidden / 2);
        pool = network.Layer("q_pool", Hidden, 2);
        keys = network.Layer("q_key", KeyRow, NetworkSizes.Key);
        aligned = network.Part("aligned", Hidden, 0, Hidden, Hidden);
        start = network.Part("x_q", Hidden, 0, Hidden, Hidden);
        film = network.Layer("film", 2 * Hidden, 2 * Hidden);
        sentence = network.Part(
            "s1", SentenceInputs, (3 * Hidden) + FeatureLayout.Sentence, 2 * Hidden, NetworkSizes.Head, network.Tensor("s1.bias", 1, NetworkSizes.Head).Values);
        spanLengths = network.Layer("span_length", 2 * Hidden, NetworkSizes.LongestSpan);
        features = network.Tensor("x_in.weight", Hidden, FeatureLayout.Dynamic).Values;
        crossBias = network.Tensor("cross.bias", 1, Hidden).Values;
        points = network.Tensor("point1.weight", NetworkSizes.Head, PointInputs).Values;
        var crossWeights = network.Tensor("cross.weight", Hidden, Hidden).Values;

        // Run on weights instead of tokens (see PointLayer), so inputs and outputs change places.
        cross = new Dense(Hidden, Hidden, (i, o) => crossWeights[(i * Hidden) + o]);
    }

    /// <summary>Runs.</summary>
    /// <param name="question">The question; at least one token.</param>
    /// <param name="values">Its features, complete.</param>
    /// <param name="workspace">Memory to work in.</param>
    public QuestionEncoding Encode(QuestionFeatures question, byte[] values, Workspace workspace)
    {
        var count = question.Tokens.Length;
        var rows = new float[count * Row];
        embeddings.Write(question.Words, question.Suffixes, question.Senses, values, FeatureLayout.Question, rows, Row);
        var inputs = new float[count * Hidden];
        input.Multiply(count, rows, Row, inputs, Hidden);
        TensorPrimitives.Max(inputs, 0, inputs);

        // Embedding and context side by side.
        var joined = new float[count * KeyRow];
        for (var i = 0; i < count; i++)
        {
            rows.AsSpan(i * Row, NetworkSizes.Embedding).CopyTo(joined.AsSpan(i * KeyRow));
        }

        recurrent.Run(new Lengths([count]), inputs, Hidden, joined.AsSpan(NetworkSizes.Embedding), KeyRow, workspace);
        var pooled = Pool(joined, count);
        var scaleAndShift = new float[2 * Hidden];
        film.Multiply(1, pooled, 2 * Hidden, scaleAndShift, 2 * Hidden);
        var scale = scaleAndShift.AsSpan(0, Hidden);
        TensorPrimitives.Add(scale, 1, scale);
        var startValues = new float[Hidden];
        start.Multiply(1, pooled, Hidden, startValues, Hidden);
        var sentenceValues = new float[NetworkSizes.Head];
        sentence.Multiply(1, pooled, 2 * Hidden, sentenceValues, NetworkSizes.Head);
        var lengths = new float[spanLengths.Width];
        spanLengths.Multiply(1, pooled, 2 * Hidden, lengths, spanLengths.Width);
        var (point, pointBias) = PointLayer(pooled.AsSpan(Hidden));
        return new QuestionEncoding
        {
            Fit = FitLayer(joined, count),
            Aligned = AlignedLayer(joined, count),
            Base = startValues,
            Scale = scaleAndShift[..Hidden],
            Shift = scaleAndShift[Hidden..],
            Point = point,
            PointBias = pointBias,
            SpanLengths = lengths,
            Sentence = sentenceValues,
        };
    }

    // Two sums of the tokens, each with weights of its own.
    private float[] Pool(float[] joined, int count)
    {
        var weights = new float[count * pool.Width];
        pool.Multiply(count, joined.AsSpan(NetworkSizes.Embedding), KeyRow, weights, pool.Width);
        var pooled = new float[2 * Hidden];
        for (var k = 0; k < 2; k++)
        {
            var own = new float[count];
            for (var i = 0; i < count; i++)
            {
                own[i] = weights[(i * pool.Width) + k];
            }

            TensorPrimitives.SoftMax(own, own);
            for (var i = 0; i < count; i++)
            {
                var sum = pooled.AsSpan(k * Hidden, Hidden);
                TensorPrimitives.MultiplyAdd(joined.AsSpan((i * KeyRow) + NetworkSizes.Embedding, Hidden), own[i], sum, sum);
            }
        }

        return pooled;
    }

    private Dense FitLayer(float[] joined, int count)
    {
        var values = new float[count * NetworkSizes.Key];
        keys.Multiply(count, joined, KeyRow, values, NetworkSizes.Key);
        return new Dense(NetworkSizes.Key, count, (i, o) => values[(o * NetworkSizes.Key) + i] / 8);
    }

    private Dense AlignedLayer(float[] joined, int count)
    {
        var values = new float[count * Hidden];
        aligned.Multiply(count, joined.AsSpan(NetworkSizes.Embedding), KeyRow, values, Hidden);
        return new Dense(
            count + FeatureLayout.Dynamic, Hidden, (i, o) => i < count ? values[(i * Hidden) + o] : features[(o * FeatureLayout.Dynamic) + i - count]);
    }

    // The pointers see a token twice: as it is, and after a layer times the question. Both are linear in the token, so
    // they are added up into one layer a question: w1 + (w2 * question) x cross.
    private (Dense Layer, float[] Bias) PointLayer(ReadOnlySpan<float> question)
    {
        var scaled = new float[NetworkSizes.Head * Hidden];
        for (var o = 0; o < NetworkSizes.Head; o++)
        {
            TensorPrimitives.Multiply(points.AsSpan((o * PointInputs) + Hidden, Hidden), question, scaled.AsSpan(o * Hidden, Hidden));
        }

        var folded = new float[NetworkSizes.Head * Hidden];
        cross.Multiply(NetworkSizes.Head, scaled, Hidden, folded, Hidden);
        var bias = new float[NetworkSizes.Head];
        for (var o = 0; o < bias.Length; o++)
        {
            bias[o] = TensorPrimitives.Dot<float>(scaled.AsSpan(o * Hidden, Hidden), crossBias);
        }

        var layer = new Dense(
            Hidden + FeatureLayout.Dynamic,
            NetworkSizes.Head,
            (i, o) => i < Hidden ? folded[(o * Hidden) + i] + points[(o * PointInputs) + i] : points[(o * PointInputs) + Hidden + FeatureLayout.Static + i]);
        return (layer, bias);
    }
}
