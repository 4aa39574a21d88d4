using QaBot.Web.Articles;
using QaBot.Web.Files;

namespace QaBot.Web;

/// <summary>The pages <c>/</c>, <c>/article/{id}</c> and <c>/embed</c>, and the files that they are made of.</summary>
/// <param name="files">The files.</param>
/// <param name="articles">Knows which articles there are.</param>
/// <param name="options">Who may embed.</param>
/// <param name="chat">The origins that the chat calls besides the page's own.</param>
internal sealed class PageEndpoints(PageFiles files, ArticleEndpoints articles, PageOptions options, IReadOnlyList<string> chat)
{
    /// <summary>Maps them.</summary>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/", WebMethods.Read, context => PageAsync(context, "index.html", []));
        endpoints.MapMethods("/article/{**id}", WebMethods.Read, (HttpContext context, string id) =>
            PageAsync(context, "index.html", [], articles.MayHave(id) ? StatusCodes.Status200OK : StatusCodes.Status404NotFound));
        endpoints.MapMethods("/embed", WebMethods.Read, context => PageAsync(context, "embed.html", ["'self'", .. options.EmbedOrigins]));
        foreach (var name in files.Names.Where(name => !name.EndsWith(".html", StringComparison.Ordinal)))
        {
            endpoints.MapMethods($"/{name}", WebMethods.Read, context =>
            {
                SecurityHeaders.Add(context.Response);
                return files.Find(name)!.SendAsync(context);
            });
        }
    }

    private Task PageAsync(HttpContext context, string name, IReadOnlyList<string> frameAncestors, int status = StatusCodes.Status200OK)
    {
        if (files.Find(name) is not { } page)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("The page's files are missing beside the program; build it again.\n");
        }

        SecurityHeaders.AddForPage(context.Response, frameAncestors, [.. SocketsOf(context.Request), .. chat]);
        return page.SendAsync(context, status);
    }

    // Not every browser counts the sockets of the page's own host as 'self'; behind a proxy the scheme may be another.
    private static string[] SocketsOf(HttpRequest request) =>
        request.Host.HasValue ? [$"ws://{request.Host.ToUriComponent()}", $"wss://{request.Host.ToUriComponent()}"] : [];
}
