using System.Runtime.InteropServices;

namespace QaBot.Answering.Articles.Files;

/// <summary>Where a path leads when every link on the way is followed.</summary>
internal static partial class LinkTarget
{
    /// <summary>The path without links; null when it leads nowhere.</summary>
    public static unsafe string? Of(FileSystemInfo entry)
    {
        if (OperatingSystem.IsWindows())
        {
            return (entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry) is { Exists: true } target ? target.FullName : null;
        }

        var resolved = RealPath(entry.FullName, null);
        try
        {
            return Marshal.PtrToStringUTF8((nint)resolved);
        }
        finally
        {
            NativeMemory.Free(resolved);
        }
    }

    /// <summary>Whether a path without links lies in a folder whose path has none either.</summary>
    public static bool IsIn(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    [LibraryImport("libc", EntryPoint = "realpath", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial byte* RealPath(string path, byte* buffer);
}
