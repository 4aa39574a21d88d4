using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using QaBot.Channels.BotFramework;
using QaBot.TestSupport;

namespace QaBot.Channels.Tests.Fixtures;

/// <summary>A bot behind real HTTP; without a turn of its own it echoes messages.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private BotServer(WebApplication app, CapturedLog log)
    {
        this.app = app;
        Log = log;
    }

    public CapturedLog Log { get; }

    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public Uri Endpoint { get; private set; } = null!;

    public CloudAdapter Adapter => app.Services.GetRequiredService<CloudAdapter>();

    public static async Task<BotServer> StartAsync(
        BotCallbackHandler? turn = null, IEnumerable<(string Key, string Value)>? configuration = null,
            Action<IServiceCollection>? services = null, Action<CloudAdapter>? adapter = null)
    {
        var log = new CapturedLog();
        var builder = LoopbackServer.Builder(log);
        builder.Configuration.AddInMemoryCollection((configuration ?? [])
            .Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
        services?.Invoke(builder.Services);
        builder.Services.AddBotFramework(builder.Configuration);
        builder.Services.AddSingleton<IBot>(new CallbackBot(turn ?? EchoAsync));
        var app = builder.Build();
        app.MapBotMessages("/api/messages");
        var server = new BotServer(app, log);
        adapter?.Invoke(server.Adapter);
        server.Endpoint = new Uri(await app.StartOnFreePortAsync(), "/api/messages");
        return server;
    }

    /// <summary>An activity as channels send it.</summary>
    public static JsonObject Message(string serviceUrl, string text = "hello") => new()
    {
        ["type"] = "message",
        ["id"] = "a1",
        ["channelId"] = "emulator",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "User" },
        ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Bot" },
        ["conversation"] = new JsonObject { ["id"] = "c1|livechat" },
        ["text"] = text,
    };

    public Task<HttpResponseMessage> PostAsync(JsonNode activity, string? token = null) => PostAsync(activity.ToJsonString(), token: token);

    public async Task<HttpResponseMessage> PostAsync(string body, string? contentType = "application/json", string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            Endpoint)
        { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        return await Http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }

    private static async Task EchoAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Type == ActivityTypes.Message)
        {
            await turn.SendActivityAsync($"Echo: {turn.Activity.Text}", cancellationToken: cancellationToken);
        }
    }
}
