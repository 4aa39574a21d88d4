using System.Diagnostics;
using System.Text;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Indexing.Isolation;

/// <summary>
/// The inside of a reading process: takes files one after another from its input and gives articles to its output. It
/// opens no file and no connection; it has the bytes it is given and nothing else.
/// </summary>
public static class ReaderHost
{
    /// <summary>Reads files until the input ends, or until memory has run out once.</summary>
    /// <param name="requests">What <see cref="ReaderIsolation"/> writes.</param>
    /// <param name="replies">What it reads. Nothing else may write there.</param>
    public static void Run(Stream requests, Stream replies)
    {
        using var reader = new BinaryReader(requests, Encoding.UTF8, leaveOpen: true);
        using var writer = new BinaryWriter(replies, Encoding.UTF8, leaveOpen: true);
        using var watchdog = TimeProvider.System.CreateTimer(_ => EndProcess(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        try
        {
            var isLast = false;
            while (!isLast)
            {
                var request = ReadRequest.Read(reader);
                watchdog.Change(request.TimeLimit, Timeout.InfiniteTimeSpan);
                var reply = Read(request);
                isLast = reply.IsLast;
                var bytes = reply.ToBytes();
                writer.Write(bytes.Length);
                writer.Write(bytes.Span);
                writer.Flush();
                watchdog.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
        }
        catch (IOException)
        {
            // The program that asked has closed its end, or is gone.
        }
    }

    /// <summary>Reads one file.</summary>
    internal static ReadReply Read(ReadRequest request)
    {
        try
        {
            return ReadReply.Of(new ArticleReader(request.Options).Read(request.Content, request.FileName, request.Id));
        }
        catch (OutOfMemoryException)
        {
            return ReadReply.Skipped(request.FileName,
                $"reading it takes more memory than is allowed; split it, or raise {nameof(ReaderIsolation.ReadMegabytes)}", isLast: true);
        }
        catch (InsufficientExecutionStackException)
        {
            return ReadReply.Skipped(request.FileName, "its parts lie too deep in each other; save it in another format");
        }
        catch (Exception error)
        {
            // An error of the program on one file must not keep the others from being served.
            return ReadReply.Skipped(request.FileName,
                $"the program failed on it ({error.GetType().Name}: {error.Message.TrimEnd('.')}); report this with the file");
        }
    }

    // Not by way of an orderly exit, which would wait for what is in the way.
    private static void EndProcess()
    {
        using var own = Process.GetCurrentProcess();
        own.Kill();
    }
}
