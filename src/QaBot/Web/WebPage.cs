using QaBot.Api.Access;
using QaBot.Bot.Feedback;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.Hosting;
using QaBot.Configuration;
using QaBot.Hosting;
using QaBot.Web.Articles;

namespace QaBot.Web;

/// <summary>Hooks the web page into the program.</summary>
internal static class WebPage
{
    /// <summary>Maps all that the page needs, other than the conversation itself.</summary>
    /// <param name="app">The program, with Direct Line among its services.</param>
    public static void MapWebPage(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<PageOptions>();
        var holder = app.Services.GetRequiredService<EngineHolder>();
        var articles = new ArticleEndpoints(holder);
        var address = app.Services.GetRequiredService<PublicAddress>();
        var machine = app.Services.GetRequiredService<ThisMachine>();
        var upload = app.Services.GetRequiredService<QaBotSettings>().Articles.Upload;
        articles.Map(app);
        new PageEndpoints(
            app.Environment.WebRootPath ?? string.Empty,
            address.Path,
            app.Services.GetRequiredService<FeedbackOptions>().Enabled,
            context => upload == DoorAccess.Loopback && !machine.Sent(context) ? DoorAccess.Off : upload,
            articles,
            options,
            [.. SocketOf(address.Origin), .. ChatOrigins(app.Services.GetRequiredService<DirectLineOptions>())]).Map(app);
        new InspectEndpoint(holder, options, machine).Map(app);
    }

    // http becomes ws, https becomes wss.
    private static string[] SocketOf(string? origin) => origin is null ? [] : [$"ws{origin["http".Length..]}"];

    // With Azure's Direct Line the page talks to Azure, by calls and by socket.
    private static string[] ChatOrigins(DirectLineOptions directLine)
    {
        if (string.IsNullOrEmpty(directLine.Secret))
        {
            return [];
        }

        var azure = new Uri(directLine.AzureUrl);
        return [azure.GetLeftPart(UriPartial.Authority), $"{(azure.Scheme == Uri.UriSchemeHttps ? "wss" : "ws")}://{azure.Authority}"];
    }
}
