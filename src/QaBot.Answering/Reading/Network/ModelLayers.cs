using QaBot.Answering.Reading.Model;

namespace QaBot.Answering.Reading.Network;

/// <summary>Cuts layers out of a network's weights, which lie output by output.</summary>
internal static class ModelLayers
{
    /// <summary>A layer with its bias.</summary>
    public static Dense Layer(this NetworkWeights weights, string name, int inputs, int outputs) =>
        weights.Part(name, inputs, 0, inputs, outputs, weights.Tensor(name + ".bias", 1, outputs).Values);

    /// <summary>The part of a layer that takes some of its inputs.</summary>
    /// <param name="weights">The network's weights.</param>
    /// <param name="name">The layer's name.</param>
    /// <param name="all">How many inputs the whole layer has.</param>
    /// <param name="first">The first input of the part.</param>
    /// <param name="inputs">How many inputs the part has.</param>
    /// <param name="outputs">How many outputs the layer has.</param>
    /// <param name="bias">The bias; none for a part that is added to another.</param>
    public static Dense Part(this NetworkWeights weights, string name, int all, int first, int inputs, int outputs, ReadOnlySpan<float> bias = default)
    {
        var values = weights.Tensor(name + ".weight", outputs, all).Values;
        return new Dense(inputs, outputs, (i, o) => values[(o * all) + first + i], bias);
    }
}
