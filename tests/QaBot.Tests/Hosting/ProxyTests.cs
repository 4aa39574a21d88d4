using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace QaBot.Tests.Hosting;

/// <summary>The whole program behind a real nginx that ends TLS, at the root and under a path; skipped where there is no nginx.</summary>
public sealed class ProxyTests : IAsyncLifetime, IDisposable
{
    private const string Question = "When was Bushehr 2 started?";

    private readonly NginxProxy? proxy = NginxProxy.TryFind();
    private readonly HttpClient http =
        new(new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator });

    public Task InitializeAsync() => Task.CompletedTask;

    public void Dispose() => http.Dispose();

    public async Task DisposeAsync()
    {
        if (proxy is not null)
        {
            await proxy.DisposeAsync();
        }
    }

    [SkippableTheory]
    [InlineData("/qa/", "/")]
    [InlineData("/qa/", "")]
    [InlineData("/", "")]
    public async Task Page_conversation_and_links_work_under_the_public_address(string path, string target)
    {
        Skip.If(proxy is null, "There is no nginx on this machine.");
        await using var bot = await HttpBot.StartAsync(("Bot:PublicUrl", proxy.Origin + path));
        await proxy.StartAsync(path, bot.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) + target);
        http.BaseAddress = new Uri(proxy.Origin + path);

        var page = await http.GetStringAsync(string.Empty);
        var answer = await AskAsync($"wss://{http.BaseAddress.Authority}{path}v3/directline/");

        Assert.Contains($"<base href=\"{path}\">", page, StringComparison.Ordinal);
        Assert.Contains($"[1]: {proxy.Origin}{path}article/", answer, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("css/base.css")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("api/articles/russia-iran-relations")).StatusCode);
    }

    [SkippableTheory]
    [InlineData("127.0.0.1", "wss")]
    [InlineData("127.0.0.0/8", "wss")]
    [InlineData("203.0.113.7", "ws")]
    public async Task Scheme_is_that_of_the_browser_when_a_trusted_proxy_says_so(string trusted, string scheme)
    {
        Skip.If(proxy is null, "There is no nginx on this machine.");
        await using var bot = await HttpBot.StartAsync(("Proxy:Known:0", trusted));
        await proxy.StartAsync("/", bot.Http.BaseAddress!.GetLeftPart(UriPartial.Authority), "Host $http_host", "X-Forwarded-Proto $scheme",
            "X-Forwarded-For $remote_addr");
        http.BaseAddress = new Uri(proxy.Origin);

        var started = await StartAsync();

        Assert.StartsWith($"{scheme}://{http.BaseAddress.Authority}/v3/directline/", (string?)started["streamUrl"],
            StringComparison.Ordinal);
    }

    private async Task<string> AskAsync(string stream)
    {
        var started = await StartAsync();
        Assert.StartsWith(stream, (string?)started["streamUrl"], StringComparison.Ordinal);
        using var socket = new ClientWebSocket();
        socket.Options.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await socket.ConnectAsync(new Uri((string)started["streamUrl"]!), patience.Token);
        using var said = await http.PostAsJsonAsync($"v3/directline/conversations/{started["conversationId"]}/activities",
            new { type = "message", text = Question }, patience.Token);
        said.EnsureSuccessStatusCode();
        while (true)
        {
            using var message = new MemoryStream();
            ValueWebSocketReceiveResult received;
            do
            {
                var buffer = new byte[8192];
                received = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
                message.Write(buffer, 0, received.Count);
            }
            while (!received.EndOfMessage);

            var texts = JsonNode.Parse(Encoding.UTF8.GetString(message.ToArray()))!["activities"]!.AsArray()
                .Select(activity => (string?)activity!["text"] ?? string.Empty);
            if (texts.FirstOrDefault(text => text.Contains("**September 10, 2016**", StringComparison.Ordinal)) is { } answer)
            {
                return answer;
            }
        }
    }

    private async Task<JsonNode> StartAsync()
    {
        using var token = await http.PostAsync("api/directline/token", null);
        var given = (await token.Content.ReadFromJsonAsync<JsonNode>())!;
        http.DefaultRequestHeaders.Authorization = new("Bearer", (string)given["token"]!);
        using var started = await http.PostAsync($"{given["domain"]}/conversations", null);
        started.EnsureSuccessStatusCode();
        return (await started.Content.ReadFromJsonAsync<JsonNode>())!;
    }
}
