using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;

namespace QaBot.Answering.Reading.Network;

/// <summary>The part of the network that runs once a paragraph.</summary>
internal sealed class ParagraphEncoder
{
    private const int Own = 2 * NetworkSizes.Unit;
    private const int Values = NetworkSizes.Embedding + FeatureLayout.Static;
    private const int Row = Values + Own;
    private const int PointInputs = (2 * NetworkSizes.Hidden) + FeatureLayout.Static + FeatureLayout.Dynamic;

    private readonly Embeddings embeddings;
    private readonly BothWays recurrent;
    private readonly Dense keys;
    private readonly Dense inputs;
    private readonly Dense points;

    /// <summary>Takes its part of a network's weights.</summary>
    public ParagraphEncoder(NetworkWeights network, Embeddings embeddings)
    {
        this.embeddings = embeddings;
        recurrent = new BothWays(network, "p_gru", Values, NetworkSizes.Unit);

        // Training compares embedding and context; here the features between them get no weight.
        var weights = network.Tensor("p_key.weight", NetworkSizes.Key, NetworkSizes.Embedding + Own).Values;
        keys = new Dense(
            Row,
            NetworkSizes.Key,
            (i, o) => i < NetworkSizes.Embedding ? weights[(o * (NetworkSizes.Embedding + Own)) + i]
                : i < Values ? 0 : weights[(o * (NetworkSizes.Embedding + Own)) + i - FeatureLayout.Static],
            network.Tensor("p_key.bias", 1, NetworkSizes.Key).Values);
        inputs = network.Layer("p_in", Row, NetworkSizes.Hidden);
        points = network.Part(
            "point1", PointInputs, 2 * NetworkSizes.Hidden, FeatureLayout.Static, NetworkSizes.Head, network.Tensor("point1.bias", 1, NetworkSizes.Head).Values);
    }

    /// <summary>Runs.</summary>
    public ParagraphEncoding Encode(ParagraphFeatures paragraph, Workspace workspace)
    {
        var count = paragraph.Tokens.Length;
        var encoding = new ParagraphEncoding(new float[count * NetworkSizes.Key], new float[count * NetworkSizes.Hidden], new float[count * NetworkSizes.Head]);
        var rows = workspace.Take(WorkspaceArea.Tokens, count * Row);
        embeddings.Write(paragraph.Words, paragraph.Suffixes, paragraph.Senses, paragraph.Values, FeatureLayout.Static, rows, Row);
        recurrent.Run(new Lengths([count]), rows, Row, rows[Math.Min(Values, rows.Length)..], Row, workspace);
        keys.Multiply(count, rows, Row, encoding.Keys, NetworkSizes.Key);
        inputs.Multiply(count, rows, Row, encoding.Inputs, NetworkSizes.Hidden);
        points.Multiply(count, rows[Math.Min(NetworkSizes.Embedding, rows.Length)..], Row, encoding.Points, NetworkSizes.Head);
        return encoding;
    }
}
