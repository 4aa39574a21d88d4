using System.Diagnostics;
using QaBot.Answering.Indexing.Isolation;

namespace QaBot.Answering.Tests.Indexing.Isolation;

/// <summary>This assembly as a process that reads articles, or that misbehaves as one might.</summary>
internal static class ReadingProcess
{
    public const string Reads = "read-article";
    public const string NeverEnds = "never-ends";
    public const string EndsAtOnce = "ends-at-once";
    public const string SaysTooMuch = "says-too-much";
    public const string TakesAllMemory = "takes-all-memory";

    public static ReaderIsolation Options(string behaviour = Reads) => new() { Start = () => StartInfo(behaviour) };

    public static ProcessStartInfo StartInfo(params string[] arguments) => new(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        [typeof(ReadingProcess).Assembly.Location, .. arguments]);

    public static int Run(string[] arguments)
    {
        using var requests = Console.OpenStandardInput();
        using var replies = Console.OpenStandardOutput();
        switch (arguments)
        {
            case [Reads]:
                ReaderHost.Run(requests, replies);
                return 0;
            case [NeverEnds]:
                new ManualResetEvent(false).WaitOne();
                return 0;
            case [SaysTooMuch]:
                replies.Write(BitConverter.GetBytes(int.MaxValue));
                requests.CopyTo(Stream.Null);
                return 0;
            case [TakesAllMemory]:
                var taken = new List<byte[]>();
                while (true)
                {
                    taken.Add(new byte[1 << 20]);
                }

            default:
                return 2;
        }
    }
}
