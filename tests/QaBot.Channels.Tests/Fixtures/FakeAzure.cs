using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using QaBot.TestSupport;

namespace QaBot.Channels.Tests.Fixtures;

/// <summary>Stands in for the Direct Line of Azure: keeps what it is asked, and answers as it is told.</summary>
internal sealed class FakeAzure : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeAzure()
    {
        app = LoopbackServer.Builder().Build();
        app.Run(AnswerAsync);
    }

    public ConcurrentQueue<(string Path, string? Authorization, JsonNode? Body)> Requests { get; } = new();

    public int Status { get; set; } = 200;

    public string Answer { get; set; } = """{"conversationId":"azure-1","token":"azure-token","expires_in":1800}""";

    public Task? Before { get; set; }

    public string Address { get; private set; } = null!;

    public static async Task<FakeAzure> StartAsync()
    {
        var azure = new FakeAzure();
        azure.Address = new Uri(await azure.app.StartOnFreePortAsync(), "/v3/directline").AbsoluteUri;
        return azure;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Requests.Enqueue((context.Request.Path, context.Request.Headers.Authorization, await JsonNode.ParseAsync(context.Request.Body)));
        if (Before is { } before)
        {
            await before.WaitAsync(context.RequestAborted);
        }

        context.Response.StatusCode = Status;
        context.Response.Headers.Location = Status == 302 ? $"{Address}/elsewhere" : default;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Answer);
    }
}
