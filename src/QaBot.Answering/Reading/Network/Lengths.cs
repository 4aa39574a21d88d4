namespace QaBot.Answering.Reading.Network;

/// <summary>Rows of different lengths laid end to end, longest first.</summary>
internal sealed class Lengths
{
    /// <summary>Lays rows out.</summary>
    /// <param name="counts">How long each is, longest first.</param>
    public Lengths(int[] counts)
    {
        Counts = counts;
        Starts = new int[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++)
        {
            Starts[i + 1] = Starts[i] + counts[i];
        }
    }

    /// <summary>How long each row is.</summary>
    public int[] Counts { get; }

    /// <summary>Where each row starts, and where the last ends.</summary>
    public int[] Starts { get; }

    /// <summary>All lengths together.</summary>
    public int Total => Starts[^1];
}
