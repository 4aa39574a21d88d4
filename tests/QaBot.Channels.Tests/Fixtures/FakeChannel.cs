using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using QaBot.TestSupport;

namespace QaBot.Channels.Tests.Fixtures;

/// <summary>A channel's connector: keeps what it is sent and answers as it is told.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeChannel()
    {
        app = LoopbackServer.Builder().Build();
        app.Run(TakeAsync);
    }

    public ConcurrentQueue<Request> Requests { get; } = new();

    /// <summary>Statuses of the next answers; then 200.</summary>
    public ConcurrentQueue<int> Statuses { get; } = new();

    public Func<HttpContext, Task>? BeforeAnswer { get; set; }

    public string ServiceUrl { get; private set; } = null!;

    public IEnumerable<string?> Texts => Requests.Select(request => (string?)request.Body?["text"]);

    public static async Task<FakeChannel> StartAsync()
    {
        var channel = new FakeChannel();
        channel.ServiceUrl = (await channel.app.StartOnFreePortAsync()).AbsoluteUri;
        return channel;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync();
        Requests.Enqueue(new Request(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            text,
            text.Length > 0 ? JsonNode.Parse(text) : null,
            context.Request.Headers.Authorization,
            context.Request.Headers.ContainsKey("X-Forged")));
        if (BeforeAnswer is { } before)
        {
            await before(context);
        }

        context.Response.StatusCode = Statuses.TryDequeue(out var status) ? status : 200;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"id":"sent-{{Requests.Count}}"}""");
    }

    internal sealed record Request(string Method, string Target, string Text, JsonNode? Body, string? Authorization, bool HasForgedHeader);
}
