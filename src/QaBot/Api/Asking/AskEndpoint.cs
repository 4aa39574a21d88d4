using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using QaBot.Answering;
using QaBot.Api.Access;
using QaBot.Asking;
using QaBot.Bot;
using QaBot.Channels.Turns;
using QaBot.Configuration;
using QaBot.Hosting;

namespace QaBot.Api.Asking;

/// <summary><c>POST /api/ask</c>: a question as JSON, answered by the JSON of <c>ask --json</c>.</summary>
/// <param name="holder">Holds the engine once it is open.</param>
/// <param name="answers">Asks it.</param>
/// <param name="api">Who may ask, and how much.</param>
/// <param name="settings">How long a question may be.</param>
internal sealed class AskEndpoint(EngineHolder holder, AnswerService answers, ApiOptions api, QaBotSettings settings)
{
    private const string Form = """{"question":"When did it open?","articles":["id"],"top":5}""";

    // A field whose name is misspelt would be passed over, and the answer be one to another question.
    private static readonly JsonTypeInfo<AskedLine> Strict = (JsonTypeInfo<AskedLine>)new JsonSerializerOptions(AskJson.Default.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolver = AskJson.Default,
    }.GetTypeInfo(typeof(AskedLine));

    /// <summary>Maps it.</summary>
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/api/ask", RunAsync)
        .WithName("ask")
        .WithTags("Questions")
        .WithSummary("Answers a question by quoting the very sentence, or says why it is declined.")
        .WithDescription(
            "Quotes are the articles' own words: text.substring(offset, offset + length) of the article. "
            + "What \"turn\" holds is handed in as \"previous\" with a question that points back.")
        .Accepts<AskedLine>(MediaTypeNames.Application.Json)
        .Produces<AnsweredLine>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .RequireRateLimiting(ApiServices.Questions)
        .WithMetadata(new Described(), new Door(ApiServices.AccessSetting, api.Access), new BodyLimit(api.MaxBodyBytes));

    private async Task<IResult> RunAsync(HttpContext context, CancellationToken cancellationToken)
    {
        AskedLine? asked;
        try
        {
            asked = await JsonSerializer.DeserializeAsync(context.Request.Body, Strict, cancellationToken);
        }
        catch (JsonException error)
        {
            var place = error.Path is { Length: > 1 } path ? $"; look at {path}" : string.Empty;
            return Problem.Of(StatusCodes.Status400BadRequest, $"The body is no question as JSON{place}. Send {Form}.");
        }
        catch (BadHttpRequestException error)
        {
            return Problem.Of(error);
        }

        asked ??= new AskedLine();
        var problems = asked.Problems(settings.Answering.MaxQuestionLength).ToList();
        if (problems.Count > 0)
        {
            return Problem.Of(problems);
        }

        if (holder.Current is not { } engine)
        {
            return Problem.NotReady(context);
        }

        try
        {
            var answer = await answers.AskAsync(engine, asked.Question!, asked.ToOptions(AskedLine.DefaultTop), cancellationToken);
            return TypedResults.Json(AnsweredLine.Of(asked.Id, answer), AnswerJson.Line);
        }
        catch (BotBusyException busy)
        {
            return Problem.Busy(context, busy.RetryAfter);
        }
        catch (AnsweringException error)
        {
            return Problem.Of([(asked.Article is null ? "articles" : "article", error.Message)]);
        }
    }
}
