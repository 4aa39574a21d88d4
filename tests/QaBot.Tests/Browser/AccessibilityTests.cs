using Microsoft.Playwright;
using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class AccessibilityTests(Chromium chromium, PageServer server)
{
    private const int Desktop = 1280;
    private const int Phone = 390;

    [SkippableFact]
    public async Task Page_has_no_serious_findings_on_any_device_in_any_colours_asks_nothing_of_other_hosts_and_tells_no_error()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();
        await window.AskAsync("When was Bushehr 2 started?");
        await window.MarkedAsync();
        await window.AskAsync("How tall is the Eiffel Tower?");

        await AssertNothingFoundAsync(window, (Desktop, ColorScheme.Light, ForcedColors.None), (Desktop, ColorScheme.Dark, ForcedColors.None),
            (Phone, ColorScheme.Light, ForcedColors.None), (Phone, ColorScheme.Dark, ForcedColors.None),
            (Desktop, ColorScheme.Light, ForcedColors.Active));
        Assert.Empty(window.Outside);
        Assert.Empty(window.Errors);
    }

    /// <summary>
    /// Checks that nothing is seriously wrong with what is shown, on a desktop in light colours and on a phone in dark ones, for people
    /// who use it without seeing it, or by the keyboard.
    /// </summary>
    internal static Task AssertNothingFoundAsync(ChatWindow window) =>
        AssertNothingFoundAsync(window, (Phone, ColorScheme.Dark, ForcedColors.None), (Desktop, ColorScheme.Light, ForcedColors.None));

    /// <summary>What is seriously wrong with a page as it is shown.</summary>
    internal static async Task<string[]> FindingsAsync(ChatWindow window)
    {
        // Evaluated, not loaded, since the page's policy lets no other scripts in.
        if (!await window.Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await window.Page.EvaluateAsync(
                await File.ReadAllTextAsync(Repository.Path("src", "QaBot", "web", "node_modules", "axe-core", "axe.min.js")));
        }

        return await window.Page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter(found => ['serious', 'critical'].includes(found.impact))
              .map(found => `${found.id}: ${found.help}: ${found.nodes.map(node => node.html + ' ' + node.any.map(check => check.message)).join(' | ')}`)
            """);
    }

    private static async Task AssertNothingFoundAsync(ChatWindow window, params (int Width, ColorScheme Scheme, ForcedColors Colors)[] looks)
    {
        foreach (var (width, scheme, colors) in looks)
        {
            await window.ShowAsync(width, scheme, colors);
            Assert.Equal($"{width} {scheme} {colors}: ", $"{width} {scheme} {colors}: {string.Join('\n', await FindingsAsync(window))}");
        }
    }
}
