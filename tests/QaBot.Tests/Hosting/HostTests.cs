using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using QaBot.Answering;
using QaBot.Answering.Indexing;
using QaBot.Configuration;
using QaBot.Hosting;
using QaBot.TestSupport;

namespace QaBot.Tests.Hosting;

public sealed class HostTests
{
    [Fact]
    public async Task Question_is_answered_over_http()
    {
        await using var bot = await HttpBot.StartAsync();

        var reply = Assert.Single(await bot.SayAsync("c", "When was Bushehr 2 started?"));

        Assert.Contains("**September 10, 2016**", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_tells_articles_sentences_and_version()
    {
        await using var bot = await HttpBot.StartAsync();

        var health = JsonNode.Parse(await bot.Http.GetStringAsync(new Uri("/health", UriKind.Relative)))!;

        Assert.True((bool)health["indexLoaded"]!);
        Assert.Equal(1, (int)health["articles"]!);
        Assert.True((int)health["sentences"]! > 50);
        Assert.NotEmpty((string)health["version"]!);
    }

    [Fact]
    public async Task Direct_line_is_served_too()
    {
        await using var bot = await HttpBot.StartAsync();

        using var response = await bot.Http.PostAsync(new Uri("/v3/directline/conversations", UriKind.Relative), null);

        Assert.NotEqual(404, (int)response.StatusCode);
    }

    [Fact]
    public async Task Machine_of_a_cluster_takes_turns_once_its_articles_are_open()
    {
        using var holder = new EngineHolder();
        var waiting = new OpenBeforeServing(holder).StartAsync(default);
        Assert.False(waiting.IsCompleted);

        holder.Set(Engine.Open(new QaBotSettings(".", new ArticlesOptions { Synonyms = string.Empty }, new() { Reader = false }),
            new ArticleIndexOptions { Articles = Repository.Articles }, null));

        await waiting;
    }

    [Theory]
    [InlineData("Bot:PublicUrl", "bot.example.org")]
    [InlineData("Bot:NearTieMargin", "wide")]
    [InlineData("Proxy:Known:0", "proxy")]
    [InlineData("Bot:Unknown", "1")]
    [InlineData("Feedback:MaxMegabytes", "0")]
    [InlineData("State:ExpiresAfter", "00:00:01")]
    [InlineData("Telemetry:Protocol", "udp")]
    [InlineData("Load:WaitFor", "soon")]
    public void Wrong_setting_stops_the_start_and_is_named(string key, string value)
    {
        var choices = new ServeChoices(null, _ => new ArticleIndexOptions { Articles = Repository.Articles });

        var error = Assert.Throws<AnsweringException>(() => QaBotHost.Build(choices, builder =>
            builder.Configuration.AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)])));

        Assert.Contains(key.Split(':')[1], error.Message, StringComparison.Ordinal);
        Assert.Contains("Correct it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_articles_are_told()
    {
        var choices = new ServeChoices(null, _ => new ArticleIndexOptions { Articles = "/not/there" });

        Assert.Contains("/not/there", Assert.Throws<AnsweringException>(() => QaBotHost.Build(choices)).Message, StringComparison.Ordinal);
    }
}
