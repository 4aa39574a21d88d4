using System.Numerics.Tensors;
using QaBot.Answering.Reading.Model;

namespace QaBot.Answering.Reading.Network;

/// <summary>
/// Two layers of gated recurrent units (Cho et al. 2014, in the form that cuDNN and PyTorch compute), one from the first
/// token on and one from the last. All rows take each step together.
/// </summary>
internal sealed class BothWays
{
    private readonly int units;
    private readonly Dense input;
    private readonly Dense[] recurrent;

    /// <summary>Takes its part of a network's weights.</summary>
    /// <param name="network">The weights.</param>
    /// <param name="name">The layer's name.</param>
    /// <param name="inputs">How many inputs a token has.</param>
    /// <param name="units">How many units there are each way.</param>
    public BothWays(NetworkWeights network, string name, int inputs, int units)
    {
        this.units = units;
        string[] ways = ["ahead", "back"];
        var gates = 3 * units;
        var weights = Array.ConvertAll(ways, way => network.Tensor($"{name}.{way}.weight_ih_l0", gates, inputs).Values);
        var bias = Array.ConvertAll(ways, way => network.Tensor($"{name}.{way}.bias_ih_l0", 1, gates).Values);
        input = new Dense(inputs, 2 * gates, (i, o) => weights[o / gates][(o % gates * inputs) + i], bias.SelectMany(values => values).ToArray());
        recurrent = Array.ConvertAll(ways, way =>
        {
            var own = network.Tensor($"{name}.{way}.weight_hh_l0", gates, units).Values;
            return new Dense(units, gates, (i, o) => own[(o * units) + i], network.Tensor($"{name}.{way}.bias_hh_l0", 1, gates).Values);
        });
    }

    /// <summary>How many values a token gets.</summary>
    public int Outputs => 2 * units;

    /// <summary>Runs over rows of tokens.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="tokens">The tokens' inputs.</param>
    /// <param name="inputStride">How far apart they are.</param>
    /// <param name="output">Gets <see cref="Outputs"/> values a token.</param>
    /// <param name="outputStride">How far apart those are.</param>
    /// <param name="workspace">Memory to work in.</param>
    public void Run(Lengths rows, ReadOnlySpan<float> tokens, int inputStride, Span<float> output, int outputStride, Workspace workspace)
    {
        var gates = workspace.Take(WorkspaceArea.Gates, rows.Total * input.Width);
        input.Multiply(rows.Total, tokens, inputStride, gates, input.Width);
        for (var way = 0; way < 2; way++)
        {
            Scan(rows, way, gates, output, outputStride, workspace);
        }
    }

    private void Scan(Lengths rows, int way, ReadOnlySpan<float> gates, Span<float> output, int outputStride, Workspace workspace)
    {
        var layer = recurrent[way];
        var state = workspace.Take(WorkspaceArea.State, rows.Counts.Length * units);
        var held = workspace.Take(WorkspaceArea.Held, rows.Counts.Length * layer.Width);
        state.Clear();
        var active = rows.Counts.Length;
        for (var t = 0; ; t++)
        {
            while (active > 0 && rows.Counts[active - 1] <= t)
            {
                active--;
            }

            if (active == 0)
            {
                return;
            }

            layer.Multiply(active, state, units, held, layer.Width);
            for (var row = 0; row < active; row++)
            {
                var token = rows.Starts[row] + (way == 0 ? t : rows.Counts[row] - 1 - t);
                var own = state.Slice(row * units, units);
                Step(gates.Slice((token * input.Width) + (way * 3 * units), 3 * units), held.Slice(row * layer.Width, 3 * units), own);
                own.CopyTo(output[((token * outputStride) + (way * units))..]);
            }
        }
    }

    private void Step(ReadOnlySpan<float> gates, Span<float> held, Span<float> state)
    {
        var both = held[..(2 * units)];
        TensorPrimitives.Add(both, gates[..(2 * units)], both);
        TensorPrimitives.Sigmoid(both, both);
        var reset = held[..units];
        var update = held[units..(2 * units)];
        var fresh = held[(2 * units)..];
        TensorPrimitives.MultiplyAdd(reset, fresh, gates[(2 * units)..], fresh);
        TensorPrimitives.Tanh<float>(fresh, fresh);

        // (1 - update) * fresh + update * state
        TensorPrimitives.Subtract(state, fresh, state);
        TensorPrimitives.MultiplyAdd(update, state, fresh, state);
    }
}
