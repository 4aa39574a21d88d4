using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace QaBot.Tests.Hosting;

/// <summary>Conversations over a real Redis; skipped where there is no redis-server.</summary>
public sealed class RedisTests
{
    private const string Question = "When was Bushehr 2 started?";

    [SkippableFact]
    public async Task Conversation_goes_on_after_a_restart()
    {
        var program = Program();
        var port = FreePort();
        using var redis = Start(program, port);
        try
        {
            var setting = ("State:Redis", $"127.0.0.1:{port},abortConnect=false,connectRetry=20,connectTimeout=1000");
            await using (var before = await HttpBot.StartAsync(setting))
            {
                await before.SayAsync("c", Question);
            }

            await using var after = await HttpBot.StartAsync(setting);
            Assert.Contains($"Next best for “{Question}”", Assert.Single(await after.SayAsync("c", "more")), StringComparison.Ordinal);
        }
        finally
        {
            await StopAsync(redis);
        }
    }

    [SkippableFact]
    public async Task Users_are_told_while_Redis_is_away_and_answered_when_it_is_back()
    {
        var program = Program();
        var port = FreePort();
        var redis = Start(program, port);
        try
        {
            await using var bot = await HttpBot.StartAsync(("State:Redis", $"127.0.0.1:{port},connectRetry=20,connectTimeout=1000"));
            Assert.Contains("2016", Assert.Single(await bot.SayAsync("c", Question)), StringComparison.Ordinal);

            await StopAsync(redis);
            Assert.Contains("went wrong", Assert.Single(await bot.SayAsync("c", Question)), StringComparison.Ordinal);
            Assert.Contains("State:Redis", await bot.Http.GetStringAsync(new Uri("/health", UriKind.Relative)), StringComparison.Ordinal);

            redis.Dispose();
            redis = Start(program, port);
            using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            while (!(await bot.SayAsync("c", Question))[0].Contains("2016", StringComparison.Ordinal))
            {
                await Task.Delay(100, timeout.Token);
            }
        }
        finally
        {
            await StopAsync(redis);
            redis.Dispose();
        }
    }

    private static string Program()
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "redis-server"))
            .FirstOrDefault(File.Exists);
        Skip.If(program is null, "There is no redis-server on this machine.");
        return program;
    }

    private static Process Start(string program, int port)
    {
        var redis = Process.Start(new ProcessStartInfo(program, ["--port", $"{port}", "--bind", "127.0.0.1", "--save", string.Empty, "--appendonly", "no"]) { RedirectStandardOutput = true })!;
        _ = redis.StandardOutput.ReadToEndAsync();
        return redis;
    }

    private static async Task StopAsync(Process redis)
    {
        redis.Kill();
        await redis.WaitForExitAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
