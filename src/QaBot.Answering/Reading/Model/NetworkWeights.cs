namespace QaBot.Answering.Reading.Model;

/// <summary>The trained weights of one network.</summary>
/// <param name="Tensors">The weights by the names that training gave them.</param>
internal sealed record NetworkWeights(IReadOnlyDictionary<string, ModelTensor> Tensors)
{
    /// <summary>An array of weights of a given size.</summary>
    /// <exception cref="InvalidDataException">The network has none of that name and size.</exception>
    public ModelTensor Tensor(string name, int rows, int columns) =>
        Tensors.TryGetValue(name, out var tensor) && tensor.Rows == rows && tensor.Columns == columns
            ? tensor
            : throw new InvalidDataException($"it has no weights '{name}' of {rows} x {columns}");
}
