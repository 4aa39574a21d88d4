using System.Text.Json;
using QaBot.Answering.Indexing;
using QaBot.Api;
using QaBot.Hosting;
using QaBot.Web.Files;

namespace QaBot.Web.Articles;

/// <summary>The articles, for the page: <c>/api/articles</c>, <c>/api/articles/{id}</c> and <c>/api/articles/{id}/original</c>.</summary>
/// <param name="holder">Holds the articles once they are open.</param>
internal sealed class ArticleEndpoints(EngineHolder holder)
{
    private const string Original = "/original";
    private const string ContentType = "application/json; charset=utf-8";

    /// <summary>Maps them.</summary>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/api/articles", WebMethods.Read, (Delegate)ListAsync)
            .WithName("articles")
            .WithTags("Articles")
            .WithSummary("Lists the articles.")
            .Produces<IReadOnlyList<ArticleItemJson>>()
            .WithMetadata(new PublicContent(), new Described());

        // An id is a path, so it takes all segments that follow.
        endpoints.MapMethods("/api/articles/{**id}", WebMethods.Read, OneAsync)
            .WithName("article")
            .WithTags("Articles")
            .WithSummary("Tells an article: its text, and where its paragraphs stand. With /original behind the id, sends the file it was "
                + "read from.")
            .Produces<ArticleJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequireRateLimiting(ApiServices.Searches)
            .WithMetadata(new PublicContent(), new Described());
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

    private Task OneAsync(HttpContext context, string id) => OriginalOf(id) is { } entry
        ? OriginalAsync(context, entry)
        : TextAsync(context, id);

    // The article of an id that ends in "original" goes before the original of another one.
    private ArticleEntry? OriginalOf(string id)
    {
        using var lease = holder.Current?.Index.Acquire();
        return lease is not null && id.EndsWith(Original, StringComparison.Ordinal) && lease.Snapshot.Find(id) is null
            ? lease.Snapshot.Find(id[..^Original.Length])
            : null;
    }

    private Task OriginalAsync(HttpContext context, ArticleEntry entry)
    {
        SecurityHeaders.Add(context.Response);
        if (holder.Current?.Index.OpenOriginal(entry) is { } file)
        {
            return OriginalResponse.SendAsync(context, file, entry.File, entry.FileHash);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private Task TextAsync(HttpContext context, string id) => AnswerAsync(context, snapshot => snapshot.Find(id) is { } entry
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
