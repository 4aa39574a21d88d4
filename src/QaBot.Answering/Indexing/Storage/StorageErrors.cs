namespace QaBot.Answering.Indexing.Storage;

/// <summary>Puts errors of the disk into words for the user.</summary>
internal static class StorageErrors
{
    // The number that the system gives: Linux and macOS, Windows (ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL).
    private static readonly int[] DiskFull = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    // EDQUOT on Linux and macOS, EFBIG on both.
    private static readonly int[] NoMoreAllowed = [122, 69, 27];

    // EAGAIN on Linux, EWOULDBLOCK on macOS, ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION on Windows.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>Whether an error can come from writing files.</summary>
    public static bool IsStorageError(Exception error) =>
        error is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;

    /// <summary>Whether a file could not be opened since another process has it.</summary>
    public static bool IsHeld(IOException error) => Held.Contains(error.HResult);

    /// <summary>The error for a folder that cannot be written to.</summary>
    public static AnsweringException CannotWrite(string folder, Exception error)
    {
        var what = Chain(error).Any(inner => DiskFull.Contains(inner.HResult))
            ? $"The disk of {folder} is full, so the index cannot be written; free some space"
            : Chain(error).Any(inner => NoMoreAllowed.Contains(inner.HResult))
                ? $"No more may be written to {folder}, so the index is incomplete; raise the quota or the limit on file sizes"
                : $"The index cannot be written to {folder} ({error.Message.TrimEnd('.')}); let the program write there";
        return new AnsweringException($"{what}, name another folder for the index, or keep the index in memory.", error);
    }

    private static IEnumerable<Exception> Chain(Exception error)
    {
        for (var current = error; current is not null; current = current.InnerException)
        {
            yield return current;
        }
    }
}
