using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QaBot.Answering.Indexing;
using QaBot.Hosting;
using QaBot.TestSupport;

namespace QaBot.Tests.Hosting;

/// <summary>The whole program behind real HTTP on a free port.</summary>
internal sealed class HttpBot : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string feedback = Path.Combine(Path.GetTempPath(), $"qabot-{Guid.NewGuid():n}.jsonl");

    private HttpBot(string articles, IEnumerable<(string Key, string Value)> configuration)
    {
        var choices = new ServeChoices("http://127.0.0.1:0", _ => new ArticleIndexOptions { Articles = articles });
        app = QaBotHost.Build(choices, builder =>
        {
            builder.Logging.ClearProviders().AddProvider(Log);
            builder.Environment.WebRootPath = Repository.Path("src", "QaBot", "wwwroot");
            builder.Configuration.AddInMemoryCollection(
                [KeyValuePair.Create("Feedback:Path", (string?)feedback), KeyValuePair.Create("Answering:TimeLimit", (string?)"01:00:00"),
                KeyValuePair.Create("Load:WaitFor", (string?)"01:00:00"),
                KeyValuePair.Create("BotFramework:TurnTimeout", (string?)"00:10:00"),
                KeyValuePair.Create("DirectLine:TurnTimeout", (string?)"00:10:00"),
                KeyValuePair.Create("DirectLine:KeepIn", (string?)string.Empty)]);
            builder.Configuration.AddInMemoryCollection(configuration.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
        });
    }

    public HttpClient Http { get; } = new();

    public IServiceProvider Services => app.Services;

    /// <summary>What it tells the log.</summary>
    public CapturedLog Log { get; } = new();

    public static Task<HttpBot> StartAsync(params (string Key, string Value)[] configuration) =>
        StartOverAsync(Repository.Articles, configuration);

    public static async Task<HttpBot> StartOverAsync(string articles, params (string Key, string Value)[] configuration)
    {
        var bot = new HttpBot(articles, configuration);
        await bot.app.StartAsync();
        bot.Http.BaseAddress =
            new Uri(bot.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        while (!(await bot.Http.GetAsync(new Uri("/health", UriKind.Relative))).IsSuccessStatusCode)
        {
            await Task.Delay(50);
        }

        return bot;
    }

    /// <summary>Says something and gives back the texts of the messages that answer it.</summary>
    public async Task<IReadOnlyList<string>> SayAsync(string conversation, string text, string channel = "emulator") =>
        [.. (await RepliesAsync(conversation, text, channel)).Select(reply => (string?)reply["text"] ?? string.Empty)];

    /// <summary>Says something and gives back the messages that answer it, without the traces that the SDK adds.</summary>
    public async Task<IReadOnlyList<JsonNode>> RepliesAsync(string conversation, string text, string channel, string? address = null)
    {
        using var response = await PostAsync(conversation, text, channel, address);
        response.EnsureSuccessStatusCode();
        var replies = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray();
        return [.. replies.OfType<JsonNode>().Where(reply => (string?)reply["type"] == "message")];
    }

    /// <summary>A message of a user, whose answers are the response.</summary>
    public static JsonObject Message(string conversation, string text, string channel = "emulator") => new()
    {
        ["type"] = "message",
        ["id"] = Guid.NewGuid().ToString("n"),
        ["channelId"] = channel,
        ["serviceUrl"] = "http://localhost:9/",
        ["from"] = new JsonObject { ["id"] = "user" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["deliveryMode"] = "expectReplies",
        ["text"] = text,
    };

    /// <summary>Says something and gives back the response as it comes.</summary>
    public async Task<HttpResponseMessage> PostAsync(string conversation, string text, string channel = "emulator",
        string? address = null)
    {
        var activity = Message(conversation, text, channel);
        activity["qabotAddress"] = address;
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        return await Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
    }

    /// <summary>Ends it as a signal does.</summary>
    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        File.Delete(feedback);
    }
}
