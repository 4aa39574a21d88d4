using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace QaBot.Tests.Hosting;

/// <summary>Conversations over a real Redis; skipped where there is no redis-server.</summary>
public sealed class RedisTests
{
    [SkippableFact]
    public async Task Conversation_goes_on_after_a_restart()
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "redis-server"))
            .FirstOrDefault(File.Exists);
        Skip.If(program is null, "There is no redis-server on this machine.");
        var port = FreePort();
        using var redis = Process.Start(new ProcessStartInfo(program, ["--port", $"{port}", "--bind", "127.0.0.1", "--save", string.Empty, "--appendonly", "no"]) { RedirectStandardOutput = true })!;
        try
        {
            _ = redis.StandardOutput.ReadToEndAsync();
            var setting = ("State:Redis", $"127.0.0.1:{port},abortConnect=false,connectRetry=20,connectTimeout=1000");
            await using (var before = await HttpBot.StartAsync(setting))
            {
                await before.SayAsync("c", "When was Bushehr 2 started?");
            }

            await using var after = await HttpBot.StartAsync(setting);
            Assert.Contains("Next best for “When was Bushehr 2 started?”", Assert.Single(await after.SayAsync("c", "more")), StringComparison.Ordinal);
        }
        finally
        {
            redis.Kill();
            await redis.WaitForExitAsync();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
