using System.Net;
using System.Text;
using QaBot.Api.Access;
using QaBot.Web.Articles;
using QaBot.Web.Files;

namespace QaBot.Web;

/// <summary>The pages <c>/</c>, <c>/article/{id}</c> and <c>/embed</c>.</summary>
/// <param name="folder">The folder of their files.</param>
/// <param name="path">The path that the program is found under; empty at the root.</param>
/// <param name="isStoring">Whether what users ask is stored, which they are then told.</param>
/// <param name="adding">How who sent a request may add articles on the page.</param>
/// <param name="articles">Knows which articles there are.</param>
/// <param name="options">Who may embed.</param>
/// <param name="chat">The origins that the chat calls besides the page's own.</param>
internal sealed class PageEndpoints(
    string folder,
    PathString path,
    bool isStoring,
    Func<HttpContext, DoorAccess> adding,
    ArticleEndpoints articles,
    PageOptions options,
    IReadOnlyList<string> chat)
{
    private const string ContentType = "text/html; charset=utf-8";
    private const string BaseOfRoot = "<base href=\"/\">";
    private const string NoteOfStoring = "<p class=\"stored\"";
    private const string Adding = "<section class=\"adding\"";

    /// <summary>Maps them.</summary>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        var pages = endpoints.MapGroup(string.Empty).WithMetadata(new PublicContent());
        pages.MapMethods("/", WebMethods.Read, context => PageAsync(context, "index.html", []));
        pages.MapMethods("/article/{**id}", WebMethods.Read, (HttpContext context, string id) =>
            PageAsync(context, "index.html", [], articles.MayHave(id) ? StatusCodes.Status200OK : StatusCodes.Status404NotFound));
        pages.MapMethods("/embed", WebMethods.Read, context => PageAsync(context, "embed.html", ["'self'", .. options.EmbedOrigins]));
    }

    private Task PageAsync(HttpContext context, string name, IReadOnlyList<string> frameAncestors, int status = StatusCodes.Status200OK)
    {
        var file = Path.Combine(folder, name);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("The page's files are missing beside the program; build it again.\n");
        }

        SecurityHeaders.AddForPage(context.Response, frameAncestors, [.. SocketsOf(context.Request), .. chat]);
        return TaggedContent.SendAsync(context, Encoding.UTF8.GetBytes(Adapt(File.ReadAllText(file), adding(context))), ContentType,
            status);
    }

    // All addresses in a page are relative to its base.
    private string Adapt(string page, DoorAccess access)
    {
        var based = path.HasValue
            ? page.Replace(BaseOfRoot, $"<base href=\"{WebUtility.HtmlEncode(path.ToUriComponent())}/\">", StringComparison.Ordinal)
            : page;
        var adapted = access switch
        {
            DoorAccess.Off => based,
            DoorAccess.Token => based.Replace($"{Adding} hidden", $"{Adding} data-token", StringComparison.Ordinal),
            _ => based.Replace($"{Adding} hidden", Adding, StringComparison.Ordinal),
        };
        return isStoring ? adapted : adapted.Replace(NoteOfStoring, $"{NoteOfStoring} hidden", StringComparison.Ordinal);
    }

    // Not every browser counts the sockets of the page's own host as 'self'; behind a proxy the scheme may be another.
    private static string[] SocketsOf(HttpRequest request) =>
        request.Host.HasValue ? [$"ws://{request.Host.ToUriComponent()}", $"wss://{request.Host.ToUriComponent()}"] : [];
}
