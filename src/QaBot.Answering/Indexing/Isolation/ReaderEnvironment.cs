using System.Globalization;

namespace QaBot.Answering.Indexing.Isolation;

/// <summary>
/// The environment of a reading process: what .NET needs to start, and no secrets of the program, which are often there.
/// </summary>
internal static class ReaderEnvironment
{
    private static readonly string[] Needed =
    [
        "PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LD_LIBRARY_PATH",
        "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_HOST_PATH", "DOTNET_ROLL_FORWARD", "DOTNET_BUNDLE_EXTRACT_BASE_DIR",
    ];

    /// <summary>Sets it.</summary>
    /// <param name="environment">The environment as it would be passed on.</param>
    /// <param name="megabytes">How much memory the process may take for objects, in MiB.</param>
    public static void Apply(IDictionary<string, string?> environment, int megabytes)
    {
        foreach (var name in environment.Keys.Except(Needed, StringComparer.OrdinalIgnoreCase).ToList())
        {
            environment.Remove(name);
        }

        // .NET reads these numbers as hexadecimal.
        environment["DOTNET_GCHeapHardLimit"] = ((long)megabytes << 20).ToString("X", CultureInfo.InvariantCulture);
        environment["DOTNET_gcServer"] = "0";
        environment["DOTNET_gcConcurrent"] = "0";
        environment["DOTNET_TieredPGO"] = "0";

        // Neither a socket to be debugged through nor a picture of its memory on the disk.
        environment["DOTNET_EnableDiagnostics"] = "0";
        environment["DOTNET_DbgEnableMiniDump"] = "0";
    }
}
