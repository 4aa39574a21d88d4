namespace QaBot.Answering.Reading.Model;

/// <summary>An array of trained weights.</summary>
/// <param name="Rows">Its first size; 1 for a vector.</param>
/// <param name="Columns">Its second size.</param>
/// <param name="Values">Its values, row by row.</param>
internal sealed record ModelTensor(int Rows, int Columns, float[] Values);
