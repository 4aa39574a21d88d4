using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace QaBot.Answering.Articles.Files;

/// <summary>
/// Opens files that lie on a disk, and no others: a pipe would block for good, a device may never end. .NET neither tells
/// these apart nor opens without waiting, so the system is asked itself.
/// </summary>
internal static partial class RegularFile
{
    // linux/stat.h: the mode is at byte 28 of struct statx on every processor.
    private const int CurrentFolder = -100;
    private const uint TypeOnly = 1;
    private const int StatusLength = 256;
    private const int ModeAt = 28;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;

    private const int BufferSize = 1 << 16;
    private const int OperationNotPermitted = 1;
    private const int NoSuchFile = 2;
    private const int PermissionDenied = 13;
    private const int NoFolder = 20;

    // O_NONBLOCK, O_NOCTTY and O_CLOEXEC, beside O_RDONLY, which is zero.
    private static int Flags => OperatingSystem.IsMacOS() ? 0x1020004 : 0x80900;

    /// <summary>Whether a path, or what it is a link to, is a regular file. Where the system cannot tell, opening does.</summary>
    public static bool Is(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        try
        {
            Span<byte> status = stackalloc byte[StatusLength];
            return Status(CurrentFolder, path, 0, TypeOnly, status) != 0
                || (BitConverter.ToUInt16(status[ModeAt..]) & TypeMask) == RegularType;
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }
    }

    /// <summary>Opens a file for reading, without waiting for another program.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It is no regular file, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream Open(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize);
        }

        if (!Is(path))
        {
            throw NotRegular();
        }

        var descriptor = Open(path, Flags);
        if (descriptor < 0)
        {
            throw ErrorOf(Marshal.GetLastPInvokeError(), path);
        }

        var stream = new FileStream(new SafeFileHandle(descriptor, ownsHandle: true), FileAccess.Read, BufferSize);
        if (!stream.CanSeek)
        {
            // It has become a pipe since it was looked at.
            stream.Dispose();
            throw NotRegular();
        }

        return stream;
    }

    private static IOException NotRegular() => new("it is a pipe, a socket or a device, not a file");

    private static Exception ErrorOf(int error, string path) => error switch
    {
        NoSuchFile or NoFolder => new FileNotFoundException(Marshal.GetPInvokeErrorMessage(error), path),
        PermissionDenied or OperationNotPermitted => new UnauthorizedAccessException(Marshal.GetPInvokeErrorMessage(error)),
        _ => new IOException(Marshal.GetPInvokeErrorMessage(error), error),
    };

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(int folder, string path, int flags, uint mask, Span<byte> status);
}
