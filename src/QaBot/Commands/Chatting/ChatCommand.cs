using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Bot;
using QaBot.Bot.Commands;
using QaBot.Channels;
using QaBot.Channels.Terminal;
using QaBot.Configuration;
using QaBot.Hosting;
using QaBot.Rendering;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands.Chatting;

/// <summary>The bot's dialog in a terminal: reads lines until the end of the input.</summary>
internal sealed class ChatCommand(ConsolePair consoles, EngineOpener opener) : AsyncCommand<ArticleSettings>
{
    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, ArticleSettings settings, CancellationToken cancellationToken)
    {
        var (home, configuration) = QaBotSettings.Configuration();
        var configured = QaBotSettings.From(home, configuration);
        var engine = await opener.OpenAsync(configured, settings.IndexOptions(configured), cancellationToken);
        var links = PlaceLinks.AreShownBy(consoles.Answers, Environment.GetEnvironmentVariable)
            ? new PlaceLinks(settings.IndexOptions(configured).Articles, engine.Index)
            : null;
        await using var services = ServicesOf(configured, configuration, links);
        services.GetRequiredService<EngineHolder>().Set(engine);
        var adapter = new TerminalAdapter(consoles.Output);
        var bot = services.GetRequiredService<IBot>();
        await adapter.RunAsync(Joined(), bot, cancellationToken);
        consoles.Errors.MarkupLine("[grey]Type a question, and Enter; “exit” ends.[/]");
        while (await consoles.Input.ReadLineAsync(cancellationToken) is { } line && line.Trim() is not ("exit" or "quit"))
        {
            if (line.Trim().Length > 0)
            {
                await adapter.RunAsync(new Activity(ActivityTypes.Message) { Text = line }, bot, cancellationToken);
            }
        }

        return ExitCode.Done;
    }

    private static ServiceProvider ServicesOf(QaBotSettings settings, IConfiguration configuration, PlaceLinks? links)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(settings);
        services.AddSingleton<EngineHolder>();
        services.AddSingleton<IChannel>(new TerminalChannel(links));
        services.AddSingleton<IBotCommand, ExportFileCommand>();
        services.AddQaBot(configuration);
        var provider = services.BuildServiceProvider();
        QaBotSettings.Check(provider);
        return provider;
    }

    private static Activity Joined() => new(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("user")] };
}
