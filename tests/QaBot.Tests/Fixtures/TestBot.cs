using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using QaBot.Answering.Indexing;
using QaBot.Bot;
using QaBot.Configuration;
using QaBot.Hosting;
using QaBot.TestSupport;

namespace QaBot.Tests.Fixtures;

/// <summary>The bot without a web server, on an index in memory, with a folder of its own.</summary>
internal sealed class TestBot : IDisposable
{
    private readonly ServiceProvider services;
    private readonly string folder = Directory.CreateTempSubdirectory("qabot-").FullName;

    public TestBot(string? articles = null, params (string Key, string Value)[] configuration)
    {
        // A busy machine must not change what is answered.
        // Questions to go on with take the time of many; tests of them ask for them.
        var read = new ConfigurationBuilder()
            .AddInMemoryCollection(
                [KeyValuePair.Create("Answering:TimeLimit", (string?)"01:00:00"), KeyValuePair.Create("Bot:NextQuestions", (string?)"0"),
                KeyValuePair.Create("Load:WaitFor", (string?)"01:00:00")])
            .AddInMemoryCollection(configuration.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)))
            .Build();
        var settings = QaBotSettings.From(folder,
            read) with
        { Articles = new ArticlesOptions { Synonyms = Repository.Path("index", "synonyms.txt") } };
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton(settings);
        collection.AddSingleton<EngineHolder>();
        collection.AddQaBot(read);
        services = collection.BuildServiceProvider();
        var engine = Engine.Open(settings, new ArticleIndexOptions { Articles = articles ?? Repository.Articles }, null);
        Holder.Set(engine);
    }

    public EngineHolder Holder => services.GetRequiredService<EngineHolder>();

    public IBot Bot => services.GetRequiredService<IBot>();

    /// <summary>Where conversations are kept.</summary>
    public IDistributedCache Kept => services.GetRequiredService<IDistributedCache>();

    public string FeedbackPath => Path.Combine(folder, "index", "feedback.jsonl");

    /// <summary>A conversation on a channel.</summary>
    public TestAdapter Adapter(string channel = "emulator", string conversation = "c1")
    {
        var reference = TestAdapter.CreateConversation(conversation);
        reference.ChannelId = channel;
        var adapter = new TestAdapter(reference);
        services.GetRequiredService<TurnErrors>().Guard(adapter);
        return adapter;
    }

    /// <summary>Says something and gives back what the bot answers.</summary>
    public async Task<Activity> SayAsync(TestAdapter adapter, string text) =>
        (await SendAsync(adapter, new Activity(ActivityTypes.Message) { Text = text }))[^1];

    /// <summary>Sends an activity and gives back what the bot answers.</summary>
    public async Task<IReadOnlyList<Activity>> SendAsync(TestAdapter adapter, Activity activity)
    {
        await adapter.ProcessActivityAsync(activity, Bot.OnTurnAsync);
        var replies = new List<Activity>();
        while (adapter.GetNextReply() is Activity reply)
        {
            // A busy machine may take its time; that the bot shows it is no answer.
            if (reply.Type != ActivityTypes.Typing)
            {
                replies.Add(reply);
            }
        }

        return replies;
    }

    public void Dispose()
    {
        services.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
