using System.Globalization;
using System.Net.Mime;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using QaBot.Answering.Indexing;
using QaBot.Configuration;
using QaBot.Hosting;

namespace QaBot.Api.Mcp;

/// <summary>The articles as resources, <c>qabot://articles/ID</c>, whose contents are their texts.</summary>
/// <param name="holder">Holds the articles once they are open.</param>
internal sealed class ArticleResources(EngineHolder holder)
{
    private const string Root = "qabot://articles/";
    private const int PageSize = 200;

    /// <summary>The articles, a page at a time, in the order of their ids.</summary>
    /// <param name="cursor">The last id of the page before; null for the first page.</param>
    /// <exception cref="McpProtocolException">The articles are still being opened.</exception>
    public ListResourcesResult List(string? cursor)
    {
        using var lease = Opened().Index.Acquire();
        var left = lease.Snapshot.Articles
            .SkipWhile(entry => cursor is not null && string.CompareOrdinal(entry.Id, cursor) <= 0)
            .Take(PageSize + 1)
            .ToList();
        return new ListResourcesResult
        {
            Resources = [.. left.Take(PageSize).Select(ResourceOf)],
            NextCursor = left.Count > PageSize ? left[PageSize - 1].Id : null,
        };
    }

    /// <summary>How resources are named.</summary>
    public static ListResourceTemplatesResult Templates() => new()
    {
        ResourceTemplates =
        [
            new ResourceTemplate { Name = "article", Title = "An article's text", UriTemplate = $"{Root}{{id}}",
                MimeType = MediaTypeNames.Text.Plain },
        ],
    };

    /// <summary>The text of an article.</summary>
    /// <param name="uri">The resource's address.</param>
    /// <exception cref="McpProtocolException">There is no such article, or the articles are still being opened.</exception>
    public ReadResourceResult Read(string? uri)
    {
        using var lease = Opened().Index.Acquire();
        var id = uri?.StartsWith(Root, StringComparison.Ordinal) == true ? Uri.UnescapeDataString(uri[Root.Length..]) : string.Empty;
        if (lease.Snapshot.Find(id) is not { } entry)
        {
            throw new McpProtocolException($"There is no resource {uri}; list the resources for those there are.",
                McpErrorCode.ResourceNotFound);
        }

        var text = lease.Snapshot.Load(entry).Article.Text;
        return new ReadResourceResult
        {
            Contents = [new TextResourceContents { Uri = uri!, MimeType = MediaTypeNames.Text.Plain,
            Text = text }]
        };
    }

    private Engine Opened() => holder.Current
        ?? throw new McpProtocolException("The articles are being opened; ask again in a moment.", McpErrorCode.InternalError);

    private static Resource ResourceOf(ArticleEntry entry)
    {
        var about = new[] { entry.Source, entry.Date?.ToString("uuuu-MM-dd", null), $"language {entry.Language}" }.OfType<string>();
        return new Resource
        {
            Uri = Root + Uri.EscapeDataString(entry.Id),
            Name = entry.Id,
            Title = entry.Title,
            Description = string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", about)}; {entry.SentenceCount} sentences"),
            MimeType = MediaTypeNames.Text.Plain,
        };
    }
}
