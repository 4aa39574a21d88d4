using QaBot.Answering;
using QaBot.Configuration;
using QaBot.Rendering;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands;

/// <summary>Shows how an answer comes about.</summary>
internal sealed class InspectCommand(ConsolePair consoles, EngineOpener opener) : AsyncCommand<InspectSettings>
{
    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, InspectSettings settings, CancellationToken cancellationToken)
    {
        var configured = QaBotSettings.Load();
        using var engine = await opener.OpenAsync(configured, settings.IndexOptions(configured), cancellationToken);
        var answer = engine.Answerer.Ask(settings.Question, new AskOptions { ArticleId = settings.Article, Top = settings.Top });
        consoles.Answers.WriteLine(InspectionText.Of(answer));
        return ExitCode.Done;
    }
}
