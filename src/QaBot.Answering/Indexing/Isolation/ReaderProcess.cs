using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace QaBot.Answering.Indexing.Isolation;

/// <summary>A process that reads files, one at a time. Not for several threads at once.</summary>
internal sealed class ReaderProcess : IDisposable
{
    // Leaves the program time to end the process itself, and to know why it did.
    private static readonly TimeSpan SelfEndAfter = TimeSpan.FromSeconds(5);

    private readonly ReaderIsolation options;
    private readonly TimeProvider timeProvider;
    private readonly Process process;
    private readonly ErrorOutput errors;
    private readonly BinaryWriter requests;
    private readonly BinaryReader replies;

    private ReaderProcess(ReaderIsolation options, TimeProvider timeProvider, Process process)
    {
        this.options = options;
        this.timeProvider = timeProvider;
        this.process = process;
        errors = new ErrorOutput(process.StandardError, End);
        requests = new BinaryWriter(process.StandardInput.BaseStream, Encoding.UTF8, leaveOpen: true);
        replies = new BinaryReader(process.StandardOutput.BaseStream, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>Whether another file can be given to it.</summary>
    public bool IsUsable { get; private set; } = true;

    /// <summary>Starts a process.</summary>
    /// <exception cref="AnsweringException">It cannot be started.</exception>
    public static ReaderProcess Start(ReaderIsolation options, TimeProvider timeProvider)
    {
        var start = options.Start();
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        ReaderEnvironment.Apply(start.Environment, options.ReadMegabytes);
        try
        {
            return new ReaderProcess(options, timeProvider, Process.Start(start)!);
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or InvalidOperationException or IOException)
        {
            throw new AnsweringException(
                $"The process that reads articles cannot be started ({error.Message.TrimEnd('.')}); check that {start.FileName} may be "
                + $"run, and that more processes may be started.", error);
        }
    }

    /// <summary>Reads a file.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="longestReply">The most bytes that an article can take.</param>
    /// <param name="cancellationToken">Ends the process.</param>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public ReadReply Read(ReadRequest request, long longestReply, CancellationToken cancellationToken)
    {
        var isLate = false;

        // Until its reply is read to the end, nothing else may be asked.
        IsUsable = false;
        using var timer = timeProvider.CreateTimer(_ => { Volatile.Write(ref isLate, true); End(); }, null, options.ReadTimeLimit,
            Timeout.InfiniteTimeSpan);
        using var stop = cancellationToken.Register(End);
        try
        {
            (request with { TimeLimit = options.ReadTimeLimit + SelfEndAfter }).Write(requests);
            var length = replies.ReadInt32();
            if (length < 0 || length > longestReply)
            {
                throw new InvalidDataException("The reply is longer than an article can be.");
            }

            var bytes = new byte[length];
            replies.BaseStream.ReadExactly(bytes);
            var reply = ReadReply.From(bytes);
            IsUsable = !reply.IsLast;
            return reply;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or ObjectDisposedException or OverflowException)
        {
            End();
            cancellationToken.ThrowIfCancellationRequested();
            return ReadReply.Skipped(request.FileName, Volatile.Read(ref isLate) ? Late() : WhyItEnded());
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // One that waits for a file is in the middle of nothing.
        End();
        process.WaitForExit();
        requests.Dispose();
        replies.Dispose();
        errors.Dispose();
        process.Dispose();
    }

    private string Late() => string.Create(
        CultureInfo.InvariantCulture,
        $"reading it takes longer than {options.ReadTimeLimit.TotalSeconds:0.#} seconds; split it, save it in another format, or raise "
        + $"{nameof(ReaderIsolation.ReadTimeLimit)}");

    private string WhyItEnded() => true switch
    {
        _ when errors.TellsOf(ErrorOutput.Overflow) => "its structure refers to itself or is nested too deeply; save it in another format",
        _ when errors.TellsOf(ErrorOutput.NoMemory) =>
            $"reading it takes more than the {options.ReadMegabytes} MiB of memory allowed; split it, or raise "
            + $"{nameof(ReaderIsolation.ReadMegabytes)}",
        _ => "the process that read it ended; save the file in another format",
    };

    private void End()
    {
        try
        {
            process.Kill(entireProcessTree: false);
        }
        catch (Exception error) when (error is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended already.
        }
    }
}
