using Microsoft.Playwright;
using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class AccessibilityTests(Chromium chromium, PageServer server)
{
    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1280, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, 1280, ForcedColors.None)]
    [InlineData(ColorScheme.Light, 390, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, 390, ForcedColors.None)]
    [InlineData(ColorScheme.Light, 1280, ForcedColors.Active)]
    public async Task Page_has_no_serious_findings(ColorScheme scheme, int width, ForcedColors colors)
    {
        var options = new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ForcedColors = colors,
            ViewportSize = new ViewportSize { Width = width, Height = 800 }
        };
        await using var window = await (await chromium.OpenAsync(server, options)).GoAsync();
        await window.AskAsync("When was Bushehr 2 started?");
        if (width > 800)
        {
            await window.MarkedAsync();
        }

        Assert.Equal(string.Empty, string.Join('\n', await FindingsAsync(window)));
    }

    [SkippableFact]
    public async Task Chat_alone_has_no_serious_findings()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync("/embed");
        await window.AskAsync("When was Bushehr 2 started?");

        Assert.Equal(string.Empty, string.Join('\n', await FindingsAsync(window)));
    }

    /// <summary>What is seriously wrong with a page for people who use it without seeing it, or by the keyboard.</summary>
    internal static async Task<string[]> FindingsAsync(ChatWindow window)
    {
        // Evaluated, not loaded, since the page's policy lets no other scripts in.
        await window.Page.EvaluateAsync(
            await File.ReadAllTextAsync(Repository.Path("src", "QaBot", "web", "node_modules", "axe-core", "axe.min.js")));
        return await window.Page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document)).violations
              .filter(found => ['serious', 'critical'].includes(found.impact))
              .map(found => `${found.id}: ${found.help}: ${found.nodes.map(node => node.html + ' ' + node.any.map(check => check.message)).join(' | ')}`)
            """);
    }
}
