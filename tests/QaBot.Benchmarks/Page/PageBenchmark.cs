using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace QaBot.Benchmarks.Page;

/// <summary>Measures what somebody at the page waits for, over 30 articles and one of 3,000 paragraphs.</summary>
internal static class PageBenchmark
{
    private const int Searches = 150;
    private const int Visits = 9;
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>Measures, and writes a table in Markdown.</summary>
    /// <param name="table">Where the table goes.</param>
    public static async Task RunAsync(TextWriter table)
    {
        var folder = Directory.CreateTempSubdirectory("qabot-page-");
        try
        {
            ManyArticles.Write(folder.CreateSubdirectory("articles").FullName);
            using var program = await PageProgram.StartAsync(folder.FullName);
            await SearchAsync(program.Http, 10);
            var searches = await SearchAsync(program.Http, Searches);
            table.WriteLine("| what | median, ms | 99 of 100, ms |");
            table.WriteLine("|---|---|---|");
            Write(table, $"a search for two words as they are typed, {searches.Count} requests", searches);
            await MeasureVisitsAsync(program.Http.BaseAddress!.ToString(), table);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Each letter of two words that are typed asks once, as on the page.
    private static async Task<List<double>> SearchAsync(HttpClient http, int count)
    {
        var random = new Random(count);
        var times = new List<double>();
        for (; count > 0; count--)
        {
            var typed = string.Join(' ', ManyArticles.Chosen(random).Take(2));
            for (var letters = 1; letters <= typed.Length; letters++)
            {
                var start = Stopwatch.GetTimestamp();
                await http.GetByteArrayAsync(new Uri($"/api/search?q={Uri.EscapeDataString(typed[..letters])}", UriKind.Relative));
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return times;
    }

    private static async Task MeasureVisitsAsync(string address, TextWriter table)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? Chromium,
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        var (paints, greetings, answers, articles) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var visit = 0; visit < Visits; visit++)
        {
            // Another context has nothing in its cache.
            await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = address });
            var page = await context.NewPageAsync();
            var said = page.Locator(".webchat__bubble:not(.webchat__bubble--from-user)");
            var start = Stopwatch.GetTimestamp();
            await page.GotoAsync("/");
            await said.First.WaitForAsync();
            greetings.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            paints.Add(await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0].startTime"));

            var box = page.GetByLabel("Message input box");
            await box.FillAsync(ManyArticles.QuestionOf(visit));
            start = Stopwatch.GetTimestamp();
            await box.PressAsync("Enter");
            await said.Nth(1).WaitForAsync();
            answers.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);

            start = Stopwatch.GetTimestamp();
            await page.GotoAsync("/article/30");
            await page.Locator(".text h1").WaitForAsync();
            articles.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        Write(table, $"the page's first paint, nothing in the browser's cache, {Visits} visits", paints);
        Write(table, "its greeting, with questions to begin with", greetings);
        Write(table, "the first answer, from Enter until it is shown", answers);
        Write(table, "the article of 3,000 paragraphs, until it is shown", articles);
    }

    private static void Write(TextWriter table, string what, List<double> times)
    {
        times.Sort();
        table.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {times[times.Count / 2]:0} | {times[(int)(times.Count * 0.99)]:0} |"));
    }
}
