using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QaBot.Answering;
using QaBot.Answering.Answers;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;
using QaBot.Hosting;
using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

/// <summary>The program with its page on a free port of this machine.</summary>
public sealed class PageServer : IAsyncLifetime
{
    private readonly string? articles;
    private readonly Dictionary<string, string?> settings = [];
    private readonly string feedback = Path.Combine(Path.GetTempPath(), $"qabot-{Guid.NewGuid():n}.jsonl");
    private WebApplication? app;

    /// <summary>Serves the shipped article.</summary>
    public PageServer()
    {
    }

    private PageServer(string articles, Dictionary<string, string?> settings)
    {
        this.articles = articles;
        this.settings = settings;
    }

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>Whether Web Chat was installed when the program was built.</summary>
    public bool HasWebChat => File.Exists(Path.Combine(app!.Environment.WebRootPath, "lib", "webchat.js"));

    /// <summary>Serves other articles, or with other settings.</summary>
    /// <param name="articles">The folder of articles.</param>
    /// <param name="settings">Settings by their keys.</param>
    public static async Task<PageServer> StartAsync(string articles, Dictionary<string, string?>? settings = null)
    {
        var server = new PageServer(articles, settings ?? []);
        await server.InitializeAsync();
        return server;
    }

    /// <summary>The file that feedback is written to.</summary>
    public string Feedback => feedback;

    /// <inheritdoc/>
    public Task InitializeAsync() => StartAsync("http://127.0.0.1:0");

    /// <summary>Stops the program, and starts it again at the same address.</summary>
    /// <param name="meanwhile">What is done while it is away.</param>
    public async Task RestartAsync(Func<Task> meanwhile)
    {
        await StopAsync();
        await meanwhile();
        await StartAsync(Address);
    }

    private async Task StartAsync(string address)
    {
        app = QaBotHost.Build(
            new ServeChoices(address,
                configured => new ArticleIndexOptions { Articles = articles ?? configured.Resolve(configured.Articles.Path) }),
            builder =>
            {
                // What tests ask does not belong into the reports of who runs the bot from the same folder.
                builder.Configuration.AddInMemoryCollection(
                    [KeyValuePair.Create("Feedback:Path", (string?)feedback),
                    KeyValuePair.Create("DirectLine:KeepIn", (string?)string.Empty),
                    KeyValuePair.Create("DirectLine:TokensPerMinute", (string?)"1000"),
                    KeyValuePair.Create("DirectLine:ConversationsPerMinute", (string?)"1000")]);
                builder.Configuration.AddInMemoryCollection(settings);
                builder.Environment.WebRootPath = Repository.Path("src", "QaBot", "wwwroot");
                builder.Logging.SetMinimumLevel(LogLevel.Warning);
            });
        await app.StartAsync();
        Address = app.Urls.Single().TrimEnd('/');
        while (Engine is null)
        {
            await Task.Delay(20);
        }
    }

    /// <summary>What the engine answers, to compare the page with.</summary>
    public Answer Ask(string question) => Engine!.Answerer.Ask(question, new AskOptions());

    /// <summary>An article as the index holds it.</summary>
    public Article Article(string id)
    {
        using var lease = Engine!.Index.Acquire();
        return lease.Snapshot.Load(lease.Snapshot.Find(id)!).Article;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await StopAsync();
        File.Delete(feedback);
    }

    private async Task StopAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
    }

    private Configuration.Engine? Engine => app!.Services.GetRequiredService<EngineHolder>().Current;
}
