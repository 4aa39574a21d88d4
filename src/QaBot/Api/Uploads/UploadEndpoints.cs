using System.Net.Mime;
using Microsoft.AspNetCore.Http.Features;
using QaBot.Answering;
using QaBot.Api.Access;
using QaBot.Configuration;
using QaBot.Hosting;

namespace QaBot.Api.Uploads;

/// <summary><c>POST /api/articles</c> and <c>DELETE /api/articles/{id}</c>: articles are added and deleted.</summary>
/// <param name="holder">Holds the engine once it is open.</param>
/// <param name="store">The folder of articles.</param>
/// <param name="settings">Who may do so, and how much.</param>
/// <param name="time">Tells how long looking for questions takes.</param>
internal sealed class UploadEndpoints(EngineHolder holder, ArticleStore store, QaBotSettings settings, TimeProvider time)
{
    private const int OverheadOfForm = 64 << 10;

    private readonly ArticlesOptions articles = settings.Articles;

    private long MaxBytes => ((long)articles.UploadMegabytes << 20) + OverheadOfForm;

    /// <summary>Maps them.</summary>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        var door = new Door($"{ArticlesOptions.Section}:{nameof(ArticlesOptions.Upload)}", articles.Upload);
        Described(endpoints.MapPost("/api/articles", AddAsync), door)
            .WithName("addArticles")
            .WithSummary("Adds articles, several files at once, and tells what was read.")
            .WithDescription(
                "A file of the name of one that is there is refused (409) without replace=true. A file that cannot be read costs only "
                + "itself; "
                + "when none is taken, the answer is a problem whose \"errors\" name each file.")
            .Accepts<IFormFileCollection>(MediaTypeNames.Multipart.FormData)
            .Produces<UploadJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status507InsufficientStorage)
            .WithMetadata(new BodyLimit(MaxBytes));
        Described(endpoints.MapDelete("/api/articles/{**id}", DeleteAsync), door)
            .WithName("deleteArticle")
            .WithSummary("Deletes an article and its file.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static RouteHandlerBuilder Described(RouteHandlerBuilder endpoint, Door door) => endpoint
        .WithTags("Articles")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .RequireRateLimiting(ApiServices.Uploads)
        .WithMetadata(new Described(), door);

    private async Task<IResult> AddAsync(HttpContext context, bool? replace, CancellationToken cancellationToken)
    {
        if (holder.Current is not { } engine)
        {
            return Problem.NotReady(context);
        }

        var (files, problem) = await FilesOf(context.Request, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        try
        {
            var (uploads, summary) = await store.AddAsync(engine.Index, files, replace ?? false, cancellationToken);
            if (uploads.All(upload => upload.Problem is not null))
            {
                return Problem.Of(uploads.Select(upload => (upload.Name, upload.Problem!.Value.Message)), uploads[0].Problem!.Value.Status);
            }

            var told = await Task.Run(() => UploadReport.Of(engine, uploads, summary.Warnings, time), cancellationToken);
            return TypedResults.Json(told, UploadJsonContext.Default.UploadJson, statusCode: StatusCodes.Status201Created);
        }
        catch (AnsweringException error)
        {
            return Problem.Of(StatusCodes.Status409Conflict, error.Message);
        }
    }

    private async Task<(IReadOnlyList<IFormFile> Files, IResult? Problem)> FilesOf(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return ([], Problem.Of(StatusCodes.Status415UnsupportedMediaType,
                "The body is no multipart/form-data; send the files as parts of it, each with its file name."));
        }

        try
        {
            var files = (await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MaxBytes }, cancellationToken)).Files;
            return files.Count > 0 && files.Count <= articles.UploadFiles
                ? (files, null)
                : ([], Problem.Of(
                    StatusCodes.Status400BadRequest,
                    $"{files.Count} files were sent; send 1 to {articles.UploadFiles} as parts of multipart/form-data, each with its file "
                    + $"name."));
        }
        catch (BadHttpRequestException error)
        {
            return ([], Problem.Of(error));
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return ([], Problem.Of(StatusCodes.Status400BadRequest,
                "The body is no multipart/form-data that ends; send the files as parts of it."));
        }
    }

    private async Task<IResult> DeleteAsync(HttpContext context, string? id, CancellationToken cancellationToken)
    {
        if (holder.Current is not { } engine)
        {
            return Problem.NotReady(context);
        }

        using var lease = engine.Index.Acquire();
        if (lease.Snapshot.Find(id ?? string.Empty) is not { } entry)
        {
            return Problem.Of(StatusCodes.Status404NotFound, "There is no such article; GET /api/articles lists those there are.");
        }

        try
        {
            await store.DeleteAsync(engine.Index, entry, cancellationToken);
            return TypedResults.NoContent();
        }
        catch (AnsweringException error)
        {
            return Problem.Of(StatusCodes.Status409Conflict, error.Message);
        }
    }
}
