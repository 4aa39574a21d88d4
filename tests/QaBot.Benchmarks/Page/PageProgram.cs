using System.Diagnostics;
using System.Globalization;
using QaBot.TestSupport;

namespace QaBot.Benchmarks.Page;

/// <summary>The program, as it is built, over a folder of articles.</summary>
internal sealed class PageProgram : IDisposable
{
    private readonly Process process;

    private PageProgram(Process process, Uri address)
    {
        this.process = process;
        Http = new HttpClient { BaseAddress = address };
    }

    /// <summary>Calls it.</summary>
    public HttpClient Http { get; }

    /// <summary>Starts it, and waits until it has read the articles.</summary>
    /// <param name="folder">The folder that holds "articles", and gets the index.</param>
    public static async Task<PageProgram> StartAsync(string folder)
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Repository.Path("src", "QaBot", "bin", built.Parent!.Name, built.Name, "QaBot.dll");
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Find()}");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--urls", address, "--articles", Path.Combine(folder, "articles")])
        {
            WorkingDirectory = Repository.Root,
            Environment =
            {
                ["Articles__Index"] = Path.Combine(folder, "index"),
                ["DirectLine__KeepIn"] = string.Empty,
                ["Feedback__Enabled"] = "false",
                ["Api__SearchesPerMinute"] = "1000000",
                ["Logging__LogLevel__Default"] = "Warning",
            },
        };
        var started = new PageProgram(Process.Start(start)!, new Uri(address));
        for (; !await started.IsReadyAsync(); await Task.Delay(100))
        {
        }

        return started;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Http.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        if (process.HasExited)
        {
            throw new InvalidOperationException("The program ended; what it wrote above tells why.");
        }

        try
        {
            using var health = await Http.GetAsync(new Uri("/health", UriKind.Relative));
            return health.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
