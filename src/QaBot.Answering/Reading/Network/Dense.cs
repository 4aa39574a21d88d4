using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QaBot.Answering.Reading.Network;

/// <summary>
/// A weight matrix that rows of activations are multiplied by. Every sum runs over the inputs in their order with fused
/// steps, so a result does not depend on how many rows are multiplied at once or how wide the machine's vectors are.
/// </summary>
internal sealed class Dense
{
    private const int Lane = 16;

    private readonly float[] weights;
    private readonly float[] bias;

    /// <summary>Makes a matrix of one row of weights an input.</summary>
    /// <param name="inputs">How many inputs there are.</param>
    /// <param name="outputs">How many outputs there are.</param>
    /// <param name="weight">The weight from an input to an output.</param>
    /// <param name="bias">What each output starts with; null for 0.</param>
    public Dense(int inputs, int outputs, Func<int, int, float> weight, ReadOnlySpan<float> bias = default)
    {
        Inputs = inputs;
        Outputs = outputs;
        Width = (outputs + Lane - 1) / Lane * Lane;
        weights = new float[inputs * Width];
        this.bias = new float[Width];
        bias.CopyTo(this.bias);
        for (var i = 0; i < inputs; i++)
        {
            for (var o = 0; o < outputs; o++)
            {
                weights[(i * Width) + o] = weight(i, o);
            }
        }
    }

    /// <summary>How many inputs there are.</summary>
    public int Inputs { get; }

    /// <summary>How many outputs there are.</summary>
    public int Outputs { get; }

    /// <summary>How long a row of outputs is: <see cref="Outputs"/> rounded up to sixteen.</summary>
    public int Width { get; }

    /// <summary>Multiplies rows.</summary>
    /// <param name="rows">How many.</param>
    /// <param name="input">The rows.</param>
    /// <param name="inputStride">How far apart they are; at least <see cref="Inputs"/>.</param>
    /// <param name="output">Gets <see cref="Width"/> values a row.</param>
    /// <param name="outputStride">How far apart the output rows are; at least <see cref="Width"/>.</param>
    /// <param name="add">Whether to add to what the output holds, instead of to the bias.</param>
    public void Multiply(int rows, ReadOnlySpan<float> input, int inputStride, Span<float> output, int outputStride, bool add = false)
    {
        if (rows == 0)
        {
            return;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(input.Length, ((rows - 1) * inputStride) + Inputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, ((rows - 1) * outputStride) + Width);
        ref var x = ref MemoryMarshal.GetReference(input);
        ref var y = ref MemoryMarshal.GetReference(output);
        for (var column = 0; column < Width;)
        {
            var wide = Width - column >= 3 * Lane;
            var row = 0;
            for (; row + 4 <= rows; row += 4)
            {
                ref var xs = ref Unsafe.Add(ref x, row * inputStride);
                ref var ys = ref Unsafe.Add(ref y, (row * outputStride) + column);
                if (wide)
                {
                    FourByThree(ref xs, (nuint)inputStride, ref ys, (nuint)outputStride, column, add);
                }
                else
                {
                    FourByOne(ref xs, (nuint)inputStride, ref ys, (nuint)outputStride, column, add);
                }
            }

            for (; row < rows; row++)
            {
                ref var xs = ref Unsafe.Add(ref x, row * inputStride);
                for (var part = 0; part < (wide ? 3 : 1); part++)
                {
                    var at = column + (part * Lane);
                    OneByOne(ref xs, ref Unsafe.Add(ref y, (row * outputStride) + at), at, add);
                }
            }

            column += wide ? 3 * Lane : Lane;
        }
    }

    private void FourByThree(ref float x, nuint xs, ref float y, nuint ys, int column, bool add)
    {
        ref var w = ref weights[column];
        ref var start = ref add ? ref y : ref bias[column];
        var step = add ? ys : 0;
        var a0 = Vector512.LoadUnsafe(ref start, 0);
        var a1 = Vector512.LoadUnsafe(ref start, 16);
        var a2 = Vector512.LoadUnsafe(ref start, 32);
        var b0 = Vector512.LoadUnsafe(ref start, step);
        var b1 = Vector512.LoadUnsafe(ref start, step + 16);
        var b2 = Vector512.LoadUnsafe(ref start, step + 32);
        var c0 = Vector512.LoadUnsafe(ref start, 2 * step);
        var c1 = Vector512.LoadUnsafe(ref start, (2 * step) + 16);
        var c2 = Vector512.LoadUnsafe(ref start, (2 * step) + 32);
        var d0 = Vector512.LoadUnsafe(ref start, 3 * step);
        var d1 = Vector512.LoadUnsafe(ref start, (3 * step) + 16);
        var d2 = Vector512.LoadUnsafe(ref start, (3 * step) + 32);
        for (var i = 0; i < Inputs; i++)
        {
            var w0 = Vector512.LoadUnsafe(ref w, 0);
            var w1 = Vector512.LoadUnsafe(ref w, 16);
            var w2 = Vector512.LoadUnsafe(ref w, 32);
            var v = Vector512.Create(x);
            a0 = Vector512.FusedMultiplyAdd(v, w0, a0);
            a1 = Vector512.FusedMultiplyAdd(v, w1, a1);
            a2 = Vector512.FusedMultiplyAdd(v, w2, a2);
            v = Vector512.Create(Unsafe.Add(ref x, xs));
            b0 = Vector512.FusedMultiplyAdd(v, w0, b0);
            b1 = Vector512.FusedMultiplyAdd(v, w1, b1);
            b2 = Vector512.FusedMultiplyAdd(v, w2, b2);
            v = Vector512.Create(Unsafe.Add(ref x, 2 * xs));
            c0 = Vector512.FusedMultiplyAdd(v, w0, c0);
            c1 = Vector512.FusedMultiplyAdd(v, w1, c1);
            c2 = Vector512.FusedMultiplyAdd(v, w2, c2);
            v = Vector512.Create(Unsafe.Add(ref x, 3 * xs));
            d0 = Vector512.FusedMultiplyAdd(v, w0, d0);
            d1 = Vector512.FusedMultiplyAdd(v, w1, d1);
            d2 = Vector512.FusedMultiplyAdd(v, w2, d2);
            x = ref Unsafe.Add(ref x, 1);
            w = ref Unsafe.Add(ref w, Width);
        }

        a0.StoreUnsafe(ref y, 0);
        a1.StoreUnsafe(ref y, 16);
        a2.StoreUnsafe(ref y, 32);
        b0.StoreUnsafe(ref y, ys);
        b1.StoreUnsafe(ref y, ys + 16);
        b2.StoreUnsafe(ref y, ys + 32);
        c0.StoreUnsafe(ref y, 2 * ys);
        c1.StoreUnsafe(ref y, (2 * ys) + 16);
        c2.StoreUnsafe(ref y, (2 * ys) + 32);
        d0.StoreUnsafe(ref y, 3 * ys);
        d1.StoreUnsafe(ref y, (3 * ys) + 16);
        d2.StoreUnsafe(ref y, (3 * ys) + 32);
    }

    private void FourByOne(ref float x, nuint xs, ref float y, nuint ys, int column, bool add)
    {
        ref var w = ref weights[column];
        ref var start = ref add ? ref y : ref bias[column];
        var step = add ? ys : 0;
        var a = Vector512.LoadUnsafe(ref start, 0);
        var b = Vector512.LoadUnsafe(ref start, step);
        var c = Vector512.LoadUnsafe(ref start, 2 * step);
        var d = Vector512.LoadUnsafe(ref start, 3 * step);
        for (var i = 0; i < Inputs; i++)
        {
            var w0 = Vector512.LoadUnsafe(ref w);
            a = Vector512.FusedMultiplyAdd(Vector512.Create(x), w0, a);
            b = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref x, xs)), w0, b);
            c = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref x, 2 * xs)), w0, c);
            d = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref x, 3 * xs)), w0, d);
            x = ref Unsafe.Add(ref x, 1);
            w = ref Unsafe.Add(ref w, Width);
        }

        a.StoreUnsafe(ref y, 0);
        b.StoreUnsafe(ref y, ys);
        c.StoreUnsafe(ref y, 2 * ys);
        d.StoreUnsafe(ref y, 3 * ys);
    }

    private void OneByOne(ref float x, ref float y, int column, bool add)
    {
        ref var w = ref weights[column];
        var a = Vector512.LoadUnsafe(ref add ? ref y : ref bias[column]);
        for (var i = 0; i < Inputs; i++)
        {
            a = Vector512.FusedMultiplyAdd(Vector512.Create(x), Vector512.LoadUnsafe(ref w), a);
            x = ref Unsafe.Add(ref x, 1);
            w = ref Unsafe.Add(ref w, Width);
        }

        a.StoreUnsafe(ref y);
    }
}
