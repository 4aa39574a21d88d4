using System.ComponentModel.DataAnnotations;
using System.Diagnostics;

namespace QaBot.Answering.Indexing.Isolation;

/// <summary>
/// How files are read in processes of their own, so that none can stop the program: a parser that overflows its stack,
/// never ends or takes all memory takes that process with it, and the file is skipped with the reason.
/// </summary>
public sealed record ReaderIsolation
{
    /// <summary>
    /// Says how to start a process that runs <see cref="ReaderHost.Run(Stream, Stream)"/> on its standard input and output.
    /// Its streams and environment are set when it is started.
    /// </summary>
    public required Func<ProcessStartInfo> Start { get; init; }

    /// <summary>How long reading one file may take, the start of the process included.</summary>
    /// <value>20 seconds; from 1 second to 10 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan ReadTimeLimit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How much memory a process may take for objects, in MiB.</summary>
    /// <value>512; from 64 to 65,536.</value>
    [Range(64, 65_536)]
    public int ReadMegabytes { get; init; } = 512;

    /// <summary>
    /// Up to what size, in bytes, plain text and Markdown are read without a process: so little text that no reader can
    /// take long over it.
    /// </summary>
    /// <value>32,768; from 0 (never) to 65,536.</value>
    [Range(0, 65_536)]
    public int InProcessBytes { get; init; } = 32_768;

    /// <summary>How many processes read at once.</summary>
    /// <value>2; from 1 to 64.</value>
    [Range(1, 64)]
    public int Processes { get; init; } = 2;
}
