using System.Text.Json;
using QaBot.Answering.Indexing;
using QaBot.Hosting;
using QaBot.Web.Files;

namespace QaBot.Web.Articles;

/// <summary>The articles, for the page: <c>/api/articles</c> and <c>/api/articles/{id}</c>.</summary>
/// <param name="holder">Holds the articles once they are open.</param>
internal sealed class ArticleEndpoints(EngineHolder holder)
{
    private const string ContentType = "application/json; charset=utf-8";

    /// <summary>Maps them.</summary>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/api/articles", WebMethods.Read, ListAsync).WithMetadata(new PublicContent());

        // An id is a path, so it takes all segments that follow.
        endpoints.MapMethods("/api/articles/{**id}", WebMethods.Read, (HttpContext context, string id) => OneAsync(context, id)).WithMetadata(new PublicContent());
    }

    /// <summary>Whether there is an article of that id, as far as is known before the index is open.</summary>
    public bool MayHave(string id)
    {
        using var lease = holder.Current?.Index.Acquire();
        return lease is null || lease.Snapshot.Find(id) is not null;
    }

    private Task ListAsync(HttpContext context) => AnswerAsync(context, snapshot =>
    {
        IReadOnlyList<ArticleItemJson> items = [.. snapshot.Articles.Select(ArticleItemJson.Of)];
        return JsonSerializer.SerializeToUtf8Bytes(items, ArticlesJson.Default.IReadOnlyListArticleItemJson);
    });

    private Task OneAsync(HttpContext context, string id) => AnswerAsync(context, snapshot => snapshot.Find(id) is { } entry
        ? JsonSerializer.SerializeToUtf8Bytes(ArticleJson.Of(entry, snapshot.Load(entry).Article), ArticlesJson.Default.ArticleJson)
        : null);

    private Task AnswerAsync(HttpContext context, Func<IndexSnapshot, byte[]?> write)
    {
        SecurityHeaders.Add(context.Response);
        if (holder.Current is not { } engine)
        {
            return NotReady.TellAsync(context);
        }

        byte[]? body;
        using (var lease = engine.Index.Acquire())
        {
            body = write(lease.Snapshot);
        }

        if (body is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return TaggedContent.SendAsync(context, body, ContentType);
    }
}
