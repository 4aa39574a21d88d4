using System.Diagnostics;
using StackExchange.Redis;

namespace QaBot.TestSupport;

/// <summary>A Redis of its own on a free port; keeps nothing on disk.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private readonly string program;
    private readonly int port;
    private Process process;

    private RedisServer(string program, int port)
    {
        this.program = program;
        this.port = port;
        process = Start(program, port);
    }

    public string Address => $"127.0.0.1:{port}";

    /// <summary>Starts it; null when this machine has no redis-server.</summary>
    public static async Task<RedisServer?> TryStartAsync()
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "redis-server"))
            .FirstOrDefault(File.Exists);
        if (program is null)
        {
            return null;
        }

        var server = new RedisServer(program, FreePort.Find());
        await server.AwaitAsync();
        return server;
    }

    /// <summary>Kills it, as a machine that fails does.</summary>
    public async Task StopAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Starts it again on the same port, with nothing in it.</summary>
    public async Task StartAgainAsync()
    {
        process.Dispose();
        process = Start(program, port);
        await AwaitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        process.Dispose();
    }

    private static Process Start(string program, int port)
    {
        var process = Process.Start(
            new ProcessStartInfo(program, ["--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        return process;
    }

    private async Task AwaitAsync()
    {
        await using var connection =
            await ConnectionMultiplexer.ConnectAsync($"{Address},abortConnect=false,connectRetry=20,connectTimeout=1000");
        await connection.GetDatabase().PingAsync();
    }
}
