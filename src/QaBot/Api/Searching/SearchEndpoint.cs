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
        .WithTags("Articles")
        .WithSummary("Finds the places that hold all words of q; the last one may be the beginning of a word.")
        .Produces<SearchJson>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .RequireRateLimiting(ApiServices.Searches)
        .WithMetadata(new Described());

    /// <summary>What is wrong with a search; null when nothing is.</summary>
    /// <param name="words">The words.</param>
    /// <param name="top">How many places are wanted.</param>
    public static (string Field, string Message)? ProblemOf(string? words, int top) =>
        string.IsNullOrWhiteSpace(words) ? ("q", "There are no words to look for; over HTTP they stand behind /api/search?q=.")
        : words.Length > MostCharacters ? ("q", $"The words have {words.Length} characters; look for at most {MostCharacters}.")
        : top is < 1 or > MostTop ? ("top", $"top must be from 1 to {MostTop}.")
        : null;

    private IResult Run(HttpContext context, string? q, string[]? articles, int? top)
    {
        if (ProblemOf(q, top ?? DefaultTop) is { } wrong)
        {
            return Problem.Of([wrong]);
        }

        if (holder.Current is not { } engine)
        {
            return Problem.NotReady(context);
        }

        try
        {
            var hits = engine.Search.Search(q!, articles is { Length: > 0 } ? articles : null, top ?? DefaultTop);
            return TypedResults.Json(new SearchJson([.. hits.Select(HitJson.Of)]), SearchJsonContext.Default.SearchJson);
        }
        catch (AnsweringException error)
        {
            return Problem.Of([("articles", error.Message)]);
        }
    }
}
