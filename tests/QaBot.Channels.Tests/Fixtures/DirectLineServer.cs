using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using QaBot.Channels.DirectLine;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Hosting;
using QaBot.Channels.DirectLine.Limits;
using QaBot.Channels.Hosting;
using QaBot.TestSupport;

namespace QaBot.Channels.Tests.Fixtures;

/// <summary>A bot behind Direct Line and real HTTP, whose clock stands still until it is moved. Without a turn of its own it echoes
/// messages.</summary>
internal sealed class DirectLineServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private DirectLineServer(WebApplication app, CapturedLog log)
    {
        this.app = app;
        Log = log;
    }

    public CapturedLog Log { get; }

    public FakeTimeProvider Time => (FakeTimeProvider)app.Services.GetRequiredService<TimeProvider>();

    public DirectLineAdapter Adapter => app.Services.GetRequiredService<DirectLineAdapter>();

    public ConversationStore Conversations => app.Services.GetRequiredService<ConversationStore>();

    public int OpenStreams => app.Services.GetRequiredService<OpenSockets>().Count;

    public Uri Address { get; private set; } = null!;

    public static Task<DirectLineServer> StartAsync(BotCallbackHandler? turn = null, params (string Key, string Value)[] configuration) =>
        StartAsync(turn, new PublicAddress(null), configuration);

    public static async Task<DirectLineServer> StartAsync(BotCallbackHandler? turn, PublicAddress address,
        params (string Key, string Value)[] configuration)
    {
        var log = new CapturedLog();
        var builder = LoopbackServer.Builder(log);
        builder.Configuration.AddInMemoryCollection(configuration
            .Select(pair => KeyValuePair.Create($"DirectLine:{pair.Key}", (string?)pair.Value)));
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2030, 1, 1, 12, 0, 0, TimeSpan.Zero)));
        builder.Services.AddSingleton(address);
        builder.Services.AddDirectLine(builder.Configuration);
        builder.Services.AddTransient<IBot>(_ => new CallbackBot(turn ?? EchoAsync));
        var app = builder.Build();
        app.MapDirectLine();
        app.MapDirectLineToken();
        var server = new DirectLineServer(app, log);
        server.Address = await app.StartOnFreePortAsync();
        return server;
    }

    public DirectLineClient Client() => new(Address);

    /// <summary>A client that has started a conversation.</summary>
    public async Task<DirectLineClient> StartConversationAsync()
    {
        var client = Client();
        await client.GenerateAsync();
        await client.StartAsync();
        return client;
    }

    /// <summary>Waits until the bot has answered all that a client has said.</summary>
    public async Task SettleAsync(DirectLineClient client)
    {
        while (Conversations.TryFind(client.ConversationId, out var conversation) && conversation.IsBusy)
        {
            await Task.Yield();
        }
    }

    public Task StopAsync() => app.StopAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task EchoAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Type == ActivityTypes.Message)
        {
            await turn.SendActivityAsync($"Echo: {turn.Activity.Text}", cancellationToken: cancellationToken);
        }
    }
}
