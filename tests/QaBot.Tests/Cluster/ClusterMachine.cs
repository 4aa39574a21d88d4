using System.Diagnostics;
using System.Text.Json;
using QaBot.TestSupport;

namespace QaBot.Tests.Cluster;

/// <summary>A machine of a cluster: the program as a process of its own, which can be killed.</summary>
internal sealed class ClusterMachine : IAsyncDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("qabot-machine-").FullName;
    private readonly Process process;

    private ClusterMachine(string? redis, int shards)
    {
        var port = FreePort.Find();
        Http.BaseAddress = new Uri($"http://127.0.0.1:{port}");
        Directory.CreateDirectory(Path.Combine(home, "index"));
        File.WriteAllText(Path.Combine(home, "appsettings.json"), JsonSerializer.Serialize(new
        {
            Urls = Http.BaseAddress.OriginalString,
            Articles = new
            {
                Path = Repository.Articles,
                Index = Path.Combine(home, "lucene"),
                Synonyms = Repository.Path("index", "synonyms.txt"),
                Watch = false
            },
            Answering = new { TimeLimit = "01:00:00", Reader = false },
            Feedback = new { Enabled = false },
            Load = new { WaitFor = "01:00:00" },
            BotFramework = new { TurnTimeout = "00:10:00" },
            DirectLine = new { KeepIn = string.Empty, TurnTimeout = "00:10:00" },
            Cluster = new { Redis = redis ?? string.Empty, Address = "127.0.0.1", Port = FreePort.Find(), Shards = shards },
        }));
        process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "QaBot.dll"), "serve"])
        {
            WorkingDirectory = home,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += Note;
        process.ErrorDataReceived += Note;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Longer than a lost machine takes to be found out.</summary>
    public HttpClient Http { get; } = new() { Timeout = TimeSpan.FromMinutes(3) };

    /// <summary>What it told its terminal.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Starts one, and waits until it is ready.</summary>
    /// <param name="redis">Where its cluster meets; null for a program that works alone.</param>
    /// <param name="shards">How many shards the articles are parted into; 0 for none.</param>
    public static async Task<ClusterMachine> StartAsync(string? redis, int shards = 0)
    {
        var machine = Start(redis, shards);
        while (!await machine.WhenHeardAsync(machine.IsReadyAsync))
        {
            await Task.Delay(100);
        }

        return machine;
    }

    /// <summary>Starts one, and waits for nothing.</summary>
    public static ClusterMachine Start(string? redis, int shards) => new(redis, shards);

    /// <summary>Asks it, again and again until it listens.</summary>
    public async Task<T> WhenHeardAsync<T>(Func<Task<T>> ask)
    {
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (HttpRequestException)
            {
                Assert.False(process.HasExited, string.Join('\n', Lines));
                await Task.Delay(100);
            }
        }
    }

    /// <summary>Waits until it tells something to its terminal.</summary>
    public async Task WaitForAsync(string text, int times = 1)
    {
        var end = TimeProvider.System.GetTimestamp() + (120 * TimeProvider.System.TimestampFrequency);
        while (Lines.Count(line => line.Contains(text, StringComparison.Ordinal)) < times)
        {
            Assert.True(TimeProvider.System.GetTimestamp() < end, $"It never said “{text}” {times} times:\n{string.Join('\n', Lines)}");
            await Task.Delay(100);
        }
    }

    /// <summary>The files that it has loaded.</summary>
    public string Loaded() => File.ReadAllText($"/proc/{process.Id}/maps");

    /// <summary>Ends it as a machine that fails does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
        Http.Dispose();
        Directory.Delete(home, recursive: true);
    }

    private async Task<bool> IsReadyAsync()
    {
        using var response = await Http.GetAsync(new Uri("/health", UriKind.Relative));
        return response.IsSuccessStatusCode;
    }

    private void Note(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            Lines.Enqueue(text);
        }
    }
}
