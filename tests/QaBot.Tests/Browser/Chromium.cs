using Microsoft.Playwright;
using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

/// <summary>The browser, started once for all tests; where there is none, tests are skipped, in CI they fail.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        Environment.GetEnvironmentVariable("CHROMIUM") ?? string.Empty,

        // Without windows of its own it takes half of the time.
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private (string Address, ChatWindow Window)? shared;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } program)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--no-first-run",

                // No name but this machine's resolves, so that nothing outside can be reached.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
            ],
        });
    }

    /// <summary>
    /// The window that tests of a program share, on a page where nothing was asked: opened by the first of them. It is as wide as a
    /// desktop and in light colours; who changes that changes it back.
    /// </summary>
    /// <param name="server">The program.</param>
    /// <param name="path">Where the page is.</param>
    public async Task<ChatWindow> SharedAsync(PageServer server, string path = "/")
    {
        if (shared is { } open && open.Address == server.Address)
        {
            return await open.Window.GoOnAsync(path);
        }

        await CloseAsync();
        var window = await OpenAsync(server, new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        shared = (server.Address, window);
        return await window.GoAsync(path);
    }

    /// <summary>Opens a window of its own, with nothing kept from others.</summary>
    /// <param name="server">The program.</param>
    /// <param name="options">How the window is.</param>
    /// <param name="address">Where a proxy serves the program, without a slash at the end; null for where the program itself is.</param>
    public async Task<ChatWindow> OpenAsync(PageServer server, BrowserNewContextOptions? options = null, string? address = null)
    {
        Skip.If(browser is null && !Effort.IsWhole,
            "There is no Chromium here; install it (Debian: apt-get install chromium-headless-shell) or name it in CHROMIUM.");
        Assert.True(browser is not null, "CI needs Chromium: apt-get install chromium-headless-shell.");
        Assert.True(server.HasWebChat || Effort.IsWhole, "CI needs Node.js, for the build to install Web Chat.");
        Skip.IfNot(server.HasWebChat, "Web Chat is not installed; install Node.js and build again.");

        options ??= new BrowserNewContextOptions();
        options.BaseURL = address ?? server.Address;
        options.ReducedMotion ??= ReducedMotion.Reduce;
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 800 };
        return await ChatWindow.OpenAsync(await browser!.NewContextAsync(options), address ?? server.Address);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await CloseAsync();
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private async Task CloseAsync()
    {
        if (shared is { Window: var window })
        {
            await window.DisposeAsync();
        }

        shared = null;
    }
}
