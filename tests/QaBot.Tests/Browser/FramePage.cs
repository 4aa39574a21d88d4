using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace QaBot.Tests.Browser;

/// <summary>A site of somebody else's that shows an address in a frame.</summary>
internal sealed class FramePage : IAsyncDisposable
{
    private readonly WebApplication app;

    private FramePage(WebApplication app) => this.app = app;

    /// <summary>Where it is.</summary>
    public string Address => app.Urls.Single();

    /// <summary>Starts it on a free port.</summary>
    public static async Task<FramePage> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/", (HttpContext context) => Results.Content(
            $"<!doctype html><title>News</title><link rel=icon href=data:,><iframe title=Chat "
            + $"src=\"{WebUtility.HtmlEncode(context.Request.Query["show"])}\"></iframe>",
            "text/html"));
        app.MapGet("/button", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; img-src data:; script-src {context.Request.Query["bot"]}; frame-src {context.Request.Query["bot"]}";
            return Results.Content(
                $"<!doctype html><html lang=en><title>News</title><link rel=icon href=data:,><main><h1>News</h1></main><script "
                + $"src=\"{WebUtility.HtmlEncode(context.Request.Query["bot"])}/embed.js\" data-title=\"Ask <us>\" async></script>",
                "text/html");
        });
        await app.StartAsync();
        return new FramePage(app);
    }

    /// <summary>The address of the page that shows another.</summary>
    public string Showing(string address) => $"{Address}/?show={Uri.EscapeDataString(address)}";

    /// <summary>The address of the page, strict on what it loads, that has a bot's button.</summary>
    public string WithButton(string bot) => $"{Address}/button?bot={Uri.EscapeDataString(bot)}";

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
