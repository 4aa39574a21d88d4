using System.Diagnostics;
using System.Runtime.InteropServices;
using QaBot.Answering.Indexing.Isolation;

namespace QaBot.Commands;

/// <summary>
/// Reads articles for another process of this program, which a file made to do harm cannot end in this way. Not meant for
/// people, and not told by the help.
/// </summary>
internal static class ReadArticleCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "read-article";

    private const string Host = "dotnet";

    /// <summary>How to start this command.</summary>
    public static ProcessStartInfo StartInfo()
    {
        var program = typeof(ReadArticleCommand).Assembly.GetName().Name!;
        var running = Environment.ProcessPath ?? Host;
        return Path.GetFileNameWithoutExtension(running) switch
        {
            var name when name == program => new ProcessStartInfo(running, [Name]),
            Host => new ProcessStartInfo(running, [AssemblyPath(program), Name]),
            _ => new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Host, [AssemblyPath(program), Name]),
        };
    }

    /// <summary>Reads until the input ends.</summary>
    public static int Run()
    {
        // The process that asks ends this one; a signal to both must not look like a file that cannot be read.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Ignore);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ignore);
        using var requests = Console.OpenStandardInput();
        using var replies = Console.OpenStandardOutput();
        Console.SetOut(TextWriter.Null);
        ReaderHost.Run(requests, replies);
        return ExitCode.Done;
    }

    private static string AssemblyPath(string program) => Path.Combine(AppContext.BaseDirectory, program + ".dll");

    private static void Ignore(PosixSignalContext signal) => signal.Cancel = true;
}
