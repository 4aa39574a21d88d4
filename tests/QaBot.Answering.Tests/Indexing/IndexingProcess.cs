using System.Diagnostics;
using QaBot.Answering.Indexing;
using QaBot.Answering.Tests.Indexing.Isolation;

namespace QaBot.Answering.Tests.Indexing;

/// <summary>
/// This assembly as a program of its own: opens an index, tells of each step on its output, and stays until its input ends.
/// </summary>
internal static class IndexingProcess
{
    /// <summary>Opens an index: articles' folder, index's folder.</summary>
    public static int Main(string[] args)
    {
        if (args.Length != 2)
        {
            return ReadingProcess.Run(args);
        }

        try
        {
            var options = new ArticleIndexOptions
            {
                Articles = args[0],
                IndexFolder = args[1],
                WriteBufferMegabytes = 1,
                Isolation = ReadingProcess.Options()
            };
            using var index = ArticleIndex.Open(options, new Reports(progress => Console.WriteLine($"done {progress.FilesDone}")));
            Console.WriteLine($"serves {index.Summary.Articles} articles, behind: {index.Summary.IsBehind}");
            Console.In.ReadToEnd();
            return 0;
        }
        catch (AnsweringException error)
        {
            Console.WriteLine($"error {error.Message}");
            return 1;
        }
    }

    /// <summary>Starts the program.</summary>
    public static Process Start(TempFolder folder)
    {
        var start = ReadingProcess.StartInfo(folder.Articles, folder.Index);
        start.RedirectStandardInput = start.RedirectStandardOutput = true;
        return Process.Start(start)!;
    }

    /// <summary>The next line that begins with a word; null when the output ends first.</summary>
    public static async Task<string?> LineAsync(this Process process, string word)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await process.StandardOutput.ReadLineAsync(timeout.Token) is { } line)
        {
            if (line.StartsWith(word, StringComparison.Ordinal) || line.StartsWith("error", StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }
}
