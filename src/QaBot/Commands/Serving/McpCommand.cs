using Microsoft.Extensions.Logging.Console;
using QaBot.Api.Access;
using QaBot.Api.Mcp;
using QaBot.Bot;
using QaBot.Channels.Settings;
using QaBot.Configuration;
using QaBot.Hosting;
using Spectre.Console.Cli;

namespace QaBot.Commands.Serving;

/// <summary>Serves assistants over the Model Context Protocol on standard input and output, until the input ends.</summary>
internal sealed class McpCommand(EngineOpener opener) : AsyncCommand<ArticleSettings>
{
    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, ArticleSettings settings, CancellationToken cancellationToken)
    {
        var (home, configuration) = QaBotSettings.Configuration();
        var configured = QaBotSettings.From(home, configuration);
        var options = settings.IndexOptions(configured) with { Watch = configured.Articles.Watch };
        var engine = await opener.OpenAsync(configured, options, cancellationToken);
        using var host = HostOf(configured, configuration);
        host.Services.GetRequiredService<EngineHolder>().Set(engine);
        QaBotSettings.Check(host.Services);
        await host.RunAsync(cancellationToken);
        return ExitCode.Done;
    }

    private static IHost HostOf(QaBotSettings settings, IConfiguration configuration)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddConfiguration(configuration);

        // The output belongs to the protocol.
        builder.Logging.AddConfiguration(configuration.GetSection("Logging")).AddPlainConsole().AddConsole();
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<EngineHolder>();
        builder.Services.AddQaBot(configuration);
        builder.Services.AddSettings<ApiOptions>(configuration, ApiOptions.Section);
        builder.Services.AddArticleServer().WithStdioServerTransport();
        return builder.Build();
    }
}
