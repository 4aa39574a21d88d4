using Microsoft.Bot.Builder.Integration.AspNet.Core;
using QaBot.Answering;
using QaBot.Answering.Indexing;
using QaBot.Api;
using QaBot.Bot;
using QaBot.Bot.State;
using QaBot.Channels.BotFramework;
using QaBot.Channels.DirectLine;
using QaBot.Channels.DirectLine.Hosting;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.Hosting;
using QaBot.Channels.Settings;
using QaBot.Cluster;
using QaBot.Cluster.Hosting;
using QaBot.Configuration;
using QaBot.Hosting.Health;
using QaBot.Web;
using QaBot.Web.Files;

namespace QaBot.Hosting;

/// <summary>The program as a web server.</summary>
internal static class QaBotHost
{
    private const string DefaultUrl = "http://localhost:3978";
    private const string MessagesPath = "/api/messages";
    private const string ConversationsFolder = "index/conversations";

    /// <summary>Builds the server, ready to be started.</summary>
    /// <param name="choices">What the command line says.</param>
    /// <param name="configure">Changes services and configuration last; for tests.</param>
    /// <exception cref="AnsweringException">The configuration is malformed or a value is out of its range.</exception>
    public static WebApplication Build(ServeChoices choices, Action<WebApplicationBuilder>? configure = null)
    {
        var home = HomeFolder.Find();
        var builder = CreateBuilder(home);
        if (choices.Urls is { } urls)
        {
            builder.Configuration[WebHostDefaults.ServerUrlsKey] = urls;
        }

        configure?.Invoke(builder);
        UseDefaultUrl(builder);
        ConfigureLogging(builder.Logging);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        AddServices(builder, home, choices);
        var app = builder.Build();
        QaBotSettings.Check(app.Services);
        var errors = app.Services.GetRequiredService<TurnErrors>();
        errors.Guard(app.Services.GetRequiredService<CloudAdapter>());
        errors.Guard(app.Services.GetRequiredService<DirectLineAdapter>());
        UseSafeHeaders(app);
        app.UseOwnNames(MessagesPath);
        app.UseProxies();
        app.UsePageFiles();
        app.UseApi();
        MapEndpoints(app);
        return app;
    }

    private static WebApplicationBuilder CreateBuilder(string home)
    {
        try
        {
            return WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = home, WebRootPath = WebFolder.Find() });
        }
        catch (Exception error) when (error is InvalidDataException or FormatException)
        {
            throw new AnsweringException(
                $"{Path.Combine(home, HomeFolder.SettingsFile)} is malformed: {(error.InnerException ?? error).Message} Correct it.",
                error);
        }
    }

    private static void UseDefaultUrl(WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var isSet = new[] { WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey }
            .Any(key => !string.IsNullOrEmpty(configuration[key]))
            || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
        if (!isSet)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }

    // What stops the start is told in words by the command, without a stack trace.
    private static void ConfigureLogging(ILoggingBuilder logging) => logging
        .AddPlainConsole()
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)

        // Who asks for /health is told; told to the log too, it would stand there anew with each request.
        .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None)
        .AddFilter("Microsoft.AspNetCore.Server.Kestrel", level => level is >= LogLevel.Warning and < LogLevel.Critical);

    private static void AddServices(WebApplicationBuilder builder, string home, ServeChoices choices)
    {
        var services = builder.Services;
        var settings = QaBotSettings.From(home, builder.Configuration);
        services.AddSingleton(settings);
        services.AddSingleton(ArticlesOf(settings, choices));
        services.AddSingleton<EngineHolder>();
        services.AddHealth();
        services.AddPageCompression();
        services.AddQaBot(builder.Configuration);
        services.AddSettings<ProxyOptions>(builder.Configuration, ProxyOptions.Section);
        services.AddSettings<PageOptions>(builder.Configuration, PageOptions.Section);
        services.AddSingleton(provider => new ThisMachine(provider.GetRequiredService<ProxyOptions>().Networks()));
        services.AddSingleton(provider => new PublicAddress(provider.GetRequiredService<BotOptions>().PublicUrl));
        KeepConversations(builder, settings);
        OpenAndJoin(builder);
        services.AddBotFramework(builder.Configuration);
        services.AddDirectLine(builder.Configuration);
        services.AddApi(builder.Configuration);
    }

    // Hosted services start one after the other, and the web server last: a machine of a cluster takes no turn before its articles
    // are open. Those of shards are opened through the cluster, which is joined first then.
    private static void OpenAndJoin(WebApplicationBuilder builder)
    {
        var options = QaBotSettings.Read<ClusterOptions>(builder.Configuration, ClusterOptions.Section);
        var services = builder.Services;
        if (options.Shards > 0)
        {
            JoinCluster(builder, options);
        }

        services.AddHostedService<EngineOpening>();
        if (options.Redis.Length > 0)
        {
            services.AddHostedService<OpenBeforeServing>();
        }

        if (options is { Shards: 0, Redis.Length: > 0 })
        {
            JoinCluster(builder, options);
        }
    }

    // The runtime of Orleans is not loaded by a program that works alone.
    private static void JoinCluster(WebApplicationBuilder builder, ClusterOptions options)
    {
        var state = QaBotSettings.Read<StateOptions>(builder.Configuration, StateOptions.Section);
        if (state.Redis.Length > 0)
        {
            throw new AnsweringException(
                $"The settings {ClusterOptions.Section}:{nameof(ClusterOptions.Redis)} and "
                + $"{StateOptions.Section}:{nameof(StateOptions.Redis)} are both set: a cluster keeps conversations itself. Make "
                + $"{StateOptions.Section}:{nameof(StateOptions.Redis)} empty.");
        }

        try
        {
            builder.AddCluster(options, state.ExpiresAfter);
            if (options.Shards > 0)
            {
                builder.Services.AddArticleShards(options);
            }
        }
        catch (InvalidOperationException error)
        {
            throw new AnsweringException(error.Message, error);
        }
    }

    // Beside the articles unless the settings name another folder, or an empty one.
    private static void KeepConversations(WebApplicationBuilder builder, QaBotSettings settings)
    {
        const string Key = $"{DirectLineOptions.Section}:{nameof(DirectLineOptions.KeepIn)}";
        var folder = builder.Configuration[Key] ?? ConversationsFolder;
        builder.Configuration[Key] = folder.Length == 0 ? folder : settings.Resolve(folder);
    }

    private static ArticleIndexOptions ArticlesOf(QaBotSettings settings, ServeChoices choices)
    {
        var options = choices.Index(settings) with { Watch = settings.Articles.Watch };
        return Path.Exists(options.Articles)
            ? options
            : throw new AnsweringException(
                $"The setting {ArticlesOptions.Section}:Path names {options.Articles}, which is not there. Make that folder and put "
                + $"articles into it, or set Path to the folder that holds them.");
    }

    // Browsers take each answer for what it is said to be, whoever writes it; written last, since an error takes back what was written
    // before.
    private static void UseSafeHeaders(WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            ((HttpResponse)state).Headers.XContentTypeOptions = "nosniff";
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    });

    private static void MapEndpoints(WebApplication app)
    {
        app.MapBotMessages(MessagesPath);
        app.MapDirectLine();
        app.MapDirectLineToken();
        app.MapHealth();
        app.MapWebPage();
        app.MapApi();
    }
}
