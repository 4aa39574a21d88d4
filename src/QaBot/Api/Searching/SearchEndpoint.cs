using QaBot.Answering;
using QaBot.Hosting;

namespace QaBot.Api.Searching;

/// <summary><c>GET /api/search</c>: words are found in titles and texts.</summary>
/// <param name="holder">Holds the engine once it is open.</param>
internal sealed class SearchEndpoint(EngineHolder holder)
{
    private const int DefaultTop = 20;
    private const int MostTop = 100;
    private const int MostCharacters = 1000;

    /// <summary>Maps it.</summary>
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/api/search", Run)
        .WithName("search")
        .WithSummary("Finds the places that hold all words of q; the last one may be the beginning of a word.")
        .Produces<SearchJson>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .RequireRateLimiting(ApiServices.Searches)
        .WithMetadata(new Described());

    private IResult Run(HttpContext context, string? q, string[]? articles, int? top)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > MostCharacters)
        {
            return Problem.Of([("q", $"Put the words behind /api/search?q=, at most {MostCharacters} characters; for some articles alone also &articles=ID, once for each.")]);
        }

        if (top is < 1 or > MostTop)
        {
            return Problem.Of([("top", $"top must be from 1 to {MostTop}.")]);
        }

        if (holder.Current is not { } engine)
        {
            return Problem.NotReady(context);
        }

        try
        {
            var hits = engine.Search.Search(q, articles is { Length: > 0 } ? articles : null, top ?? DefaultTop);
            return TypedResults.Json(new SearchJson([.. hits.Select(HitJson.Of)]), SearchJsonContext.Default.SearchJson);
        }
        catch (AnsweringException error)
        {
            return Problem.Of([("articles", error.Message)]);
        }
    }
}
