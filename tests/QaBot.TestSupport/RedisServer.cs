using System.Diagnostics;
using StackExchange.Redis;

namespace QaBot.TestSupport;

/// <summary>A Redis of its own on a free port; keeps nothing on disk.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private readonly Process process;

    private RedisServer(Process process, string address)
    {
        this.process = process;
        Address = address;
    }

    public string Address { get; }

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

        var port = FreePort.Find();
        var process = Process.Start(new ProcessStartInfo(program, ["--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        var server = new RedisServer(process, $"127.0.0.1:{port}");
        await using var connection = await ConnectionMultiplexer.ConnectAsync($"{server.Address},abortConnect=false,connectRetry=20,connectTimeout=1000");
        await connection.GetDatabase().PingAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
