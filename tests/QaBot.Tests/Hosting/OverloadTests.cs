using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using QaBot.Bot.Load;
using QaBot.Rendering;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Hosting;

/// <summary>What those see who ask while more is asked than the bot can answer: the places of the others are taken.</summary>
public sealed class OverloadTests : IAsyncLifetime, IDisposable
{
    private const string Question = "When was the mill of Rehn constructed?";

    private readonly ArticleFolder folder =
        new(("mill.md", "# The mill\n\nThe mill of Rehn was constructed in 1790. Duke Albrecht ordered the mill of Rehn.\n"));

    private HttpBot bot = null!;

    public async Task InitializeAsync() => bot = await HttpBot.StartOverAsync(folder.Path,
        ("Load:Questions", "1"), ("Load:Waiting", "0"), ("Load:QuestionsByRules", "1"), ("Load:WaitingForRules", "1"),
        ("Load:RetryAfter", "00:00:07"), ("DirectLine:TurnTimeout", "00:00:01"));

    public async Task DisposeAsync() => await bot.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Answer_by_rules_alone_says_so_and_is_not_kept()
    {
        using (await TakePlaceAsync())
        {
            Assert.Contains(IncompleteWords.RulesAlone, string.Concat(await bot.SayAsync("c1", Question)), StringComparison.Ordinal);
            using var line = await AskAsync();
            Assert.True((bool)JsonNode.Parse(await line.Content.ReadAsStringAsync())!["rulesAlone"]!);
        }

        Assert.DoesNotContain(IncompleteWords.RulesAlone, string.Concat(await bot.SayAsync("c2", Question)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_beyond_all_that_may_wait_is_answered_429_with_the_time_to_ask_again()
    {
        using var reading = await TakePlaceAsync();
        using var rules = await TakePlaceAsync();
        using var gone = new CancellationTokenSource();
        var waiting = bot.Services.GetRequiredService<QuestionGate>().EnterAsync(gone.Token);

        using var messages = await bot.PostAsync("c1", Question);
        using var line = await AskAsync();

        Assert.All([messages, line], response =>
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter?.Delta);
        });
        Assert.StartsWith("Too many are asking", await DirectLineTalk.AskAsync(bot, await DirectLineTalk.StartAsync(bot), Question),
            StringComparison.Ordinal);
        Assert.Contains("questions are refused", string.Concat(bot.Log.Texts), StringComparison.Ordinal);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task User_of_Direct_Line_is_told_when_a_turn_took_too_long()
    {
        using var reading = await TakePlaceAsync();
        using var rules = await TakePlaceAsync();

        Assert.StartsWith("That took too long", await DirectLineTalk.AskAsync(bot, await DirectLineTalk.StartAsync(bot), Question),
            StringComparison.Ordinal);
    }

    private Task<QuestionPlace> TakePlaceAsync() => bot.Services.GetRequiredService<QuestionGate>().EnterAsync(default);

    private Task<HttpResponseMessage> AskAsync() =>
        bot.Http.PostAsJsonAsync(new Uri("/api/ask", UriKind.Relative), new { question = Question });
}
