using System.Globalization;
using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using QaBot.Answering;
using QaBot.Api.Access;
using QaBot.Api.Asking;
using QaBot.Api.Mcp;
using QaBot.Api.Searching;
using QaBot.Api.Uploads;
using QaBot.Bot.Files;
using QaBot.Channels.DirectLine.Limits;
using QaBot.Channels.Settings;
using QaBot.Configuration;
using QaBot.Hosting.Health;

namespace QaBot.Api;

/// <summary>Hooks the doors for other programs into this one.</summary>
internal static class ApiServices
{
    /// <summary>The limit of questions.</summary>
    public const string Questions = "questions";

    /// <summary>The setting that says who may ask.</summary>
    public const string AccessSetting = $"{ApiOptions.Section}:{nameof(ApiOptions.Access)}";

    /// <summary>The limit of searches.</summary>
    public const string Searches = "searches";

    /// <summary>The limit of articles that are added or deleted.</summary>
    public const string Uploads = "uploads";

    private const string Description = "/openapi.json";
    private static readonly PathString[] Paths = ["/api/ask", "/api/articles", "/api/search"];

    /// <summary>Registers them.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<ApiOptions>(configuration, ApiOptions.Section);
        services.AddSingleton<DoorChecks>();
        services.AddSingleton<AskEndpoint>();
        services.AddSingleton<SearchEndpoint>();
        services.AddSingleton<ArticleStore>();
        services.AddSingleton<UploadEndpoints>();
        services.AddSettings<FilesOptions>(configuration, FilesOptions.Section);
        services.AddHttpContextAccessor();
        services.AddSingleton<FileFetcher>(provider => new FileFetcher(provider.GetRequiredService<FilesOptions>()));
        services.AddSingleton<SentFiles>();
        services.AddArticleServer().WithHttpTransport();

        // So that the description calls a number a number, and not a number or a text.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddOpenApi(options =>
        {
            // HEAD answers as GET does.
            options.ShouldInclude = described =>
                described.HttpMethod != HttpMethods.Head && described.ActionDescriptor.EndpointMetadata.OfType<Described>().Any();
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "QaBot";
                document.Info.Version = HealthBody.ProgramVersion;
                document.Info.Description = "Answers questions about articles by quoting the very sentence, or says that they do not tell.";
                return Task.CompletedTask;
            });
            options.AddTokenDescription();
        });
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<ApiOptions, QaBotSettings>((limiter, api, settings) =>
        {
            limiter.OnRejected = TellAsync;
            Add(limiter, Questions, api.QuestionsPerMinute);
            Add(limiter, Searches, api.SearchesPerMinute);
            Add(limiter, Uploads, settings.Articles.UploadsPerMinute);
        });
        return services;
    }

    /// <summary>Has requests counted and checked; stands behind all that says who sent a request, and before the endpoints.</summary>
    /// <exception cref="AnsweringException">A token is asked for, and there is none.</exception>
    public static void UseApi(this WebApplication app)
    {
        Check(app.Services.GetRequiredService<QaBotSettings>().Articles, app.Services.GetRequiredService<ApiOptions>());
        app.UseWhen(
            context => Array.Exists(Paths, path => context.Request.Path.StartsWithSegments(path, StringComparison.Ordinal)),
            api => api.UseStatusCodePages(status => Problem.FillInAsync(status.HttpContext)));

        // Before the check: tokens are not to be guessed at any speed.
        app.UseRateLimiter();
        var checks = app.Services.GetRequiredService<DoorChecks>();
        app.Use((context, next) => checks.InvokeAsync(context, next));
    }

    /// <summary>Maps their addresses.</summary>
    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi(Description);
        app.Services.GetRequiredService<AskEndpoint>().Map(app);
        var api = app.Services.GetRequiredService<ApiOptions>();
        app.MapMcp("/mcp")
            .RequireRateLimiting(Questions)
            .WithMetadata(new Door(AccessSetting, api.Access), new BodyLimit(api.MaxBodyBytes));
        app.Services.GetRequiredService<SearchEndpoint>().Map(app);
        app.Services.GetRequiredService<UploadEndpoints>().Map(app);
    }

    private static void Check(ArticlesOptions articles, ApiOptions api)
    {
        if (articles.Upload == DoorAccess.Token && !api.HasToken)
        {
            throw new AnsweringException(
                $"The setting {ArticlesOptions.Section}:{nameof(ArticlesOptions.Upload)} is \"token\", and there is none. "
                + $"Set {ApiOptions.Section}:{nameof(ApiOptions.Token)} to 32 characters or more that cannot be guessed. "
                + $"Correct it in {HomeFolder.SettingsFile} or in the environment.");
        }
    }

    private static void Add(RateLimiterOptions limiter, string policy, int perMinute) => limiter.AddPolicy(policy, context =>
        RateLimitPartition.GetFixedWindowLimiter(
            ClientAddress.Of(context), _ =>
                new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));

    private static async ValueTask TellAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
        var seconds = Math.Ceiling(Math.Max(1, wait.TotalSeconds));
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await Problem.Of(StatusCodes.Status429TooManyRequests,
            "That is more in a minute than one address may send; the header Retry-After tells when to go on.")
            .ExecuteAsync(rejected.HttpContext);
    }
}

/// <summary>Marks an endpoint that the description of the interface tells of.</summary>
internal sealed class Described;
