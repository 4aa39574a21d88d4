using System.Net;
using System.Text.Json.Nodes;

namespace QaBot.Tests.Hosting;

/// <summary>What a running program says of its files and of where it keeps conversations.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly string articles = Directory.CreateTempSubdirectory("qabot-health-").FullName;

    public HealthTests() => Write("mill.md", "# The mill\n\nThe mill of Rehn was built in 1790 by Ada Moe.\n");

    public void Dispose() => Directory.Delete(articles, recursive: true);

    [Fact]
    public async Task File_that_is_left_out_degrades_and_is_named()
    {
        Write("empty.txt", string.Empty);
        Write("picture.png", "x");
        await using var bot = await HttpBot.StartOverAsync(articles);

        var health = await HealthOf(bot);

        Assert.Equal("degraded", (string?)health["status"]);
        Assert.StartsWith("empty.txt: ", (string?)Assert.Single(health["problems"]!.AsArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_well_is_ready_without_problems()
    {
        await using var bot = await HttpBot.StartOverAsync(articles);

        var health = await HealthOf(bot);

        Assert.Equal("ready", (string?)health["status"]);
        Assert.Empty(health["problems"]!.AsArray());
    }

    [Fact]
    public async Task Last_article_removed_while_serving_is_served_no_more()
    {
        await using var bot = await HttpBot.StartOverAsync(articles);
        Assert.Contains("1790", Assert.Single(await bot.SayAsync("c", "When was the mill of Rehn built?")), StringComparison.Ordinal);
        File.Delete(Path.Combine(articles, "mill.md"));
        await UntilAsync(bot, health => (int?)health["articles"] == 0);

        var reply = Assert.Single(await bot.SayAsync("c", "When was the mill of Rehn built?"));

        Assert.DoesNotContain("1790", reply, StringComparison.Ordinal);
        Assert.Contains("no articles", reply, StringComparison.Ordinal);
        Assert.Contains("no articles", (string?)(await HealthOf(bot))["problems"]![0], StringComparison.Ordinal);
        using var page = await bot.Http.GetAsync(new Uri("/api/articles/mill", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task Article_in_a_language_that_names_its_culture_does_not_stop_the_next()
    {
        await using var bot = await HttpBot.StartOverAsync(articles);
        Write("greek.md", "Το παλιό λιμάνι άνοιξε το 1864. Ο δήμος το επισκεύασε με τη βοήθεια των κατοίκων και του κράτους.");
        await UntilAsync(bot, health => (int?)health["articles"] == 2);
        Write("tower.md", "# The tower\n\nThe tower of Dorn was built in 1822 by Bo Ek.\n");
        await UntilAsync(bot, health => (int?)health["articles"] == 3);

        Assert.Contains("Bo Ek", Assert.Single(await bot.SayAsync("c", "Who built the tower of Dorn?")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redis_that_is_away_degrades_and_the_user_is_told()
    {
        await using var bot = await HttpBot.StartOverAsync(articles, ("State:Redis", "127.0.0.1:9"));

        Assert.Contains("went wrong", Assert.Single(await bot.SayAsync("c", "When was the mill of Rehn built?")), StringComparison.Ordinal);
        var health = await HealthOf(bot);
        Assert.Equal("degraded", (string?)health["status"]);
        Assert.Contains("State:Redis", (string?)Assert.Single(health["problems"]!.AsArray()), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> HealthOf(HttpBot bot) =>
        JsonNode.Parse(await bot.Http.GetStringAsync(new Uri("/health", UriKind.Relative)))!;

    private static async Task UntilAsync(HttpBot bot, Func<JsonNode, bool> isReached)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!isReached(await HealthOf(bot)))
        {
            await Task.Delay(100, timeout.Token);
        }
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(articles, name), text);
}
