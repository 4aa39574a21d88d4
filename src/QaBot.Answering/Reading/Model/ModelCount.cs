namespace QaBot.Answering.Reading.Model;

/// <summary>Reads counts, so that a damaged file cannot ask for all the memory there is.</summary>
internal static class ModelCount
{
    private const int Largest = 10_000_000;

    /// <summary>A count.</summary>
    /// <exception cref="InvalidDataException">It is negative or larger than any model's.</exception>
    public static int Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        return count is >= 0 and <= Largest ? count : throw new InvalidDataException($"a count is {count}");
    }
}
