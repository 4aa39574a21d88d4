namespace QaBot.Answering.Indexing;

/// <summary>Tells a damaged index from other errors.</summary>
internal static class IndexDamage
{
    /// <summary>
    /// Whether an error says that the index's bytes are not what was written. Damaged bytes make Lucene fail in many
    /// ways: checksums, missing files, reads behind the end, numbers out of any range.
    /// </summary>
    public static bool IsDamage(Exception error) =>
        error is IOException or InvalidDataException or ArgumentException or IndexOutOfRangeException or OverflowException
            or InvalidOperationException or NullReferenceException or OutOfMemoryException or FormatException
            or NotSupportedException;
}
