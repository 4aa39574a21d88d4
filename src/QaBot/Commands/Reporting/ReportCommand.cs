using QaBot.Answering;
using QaBot.Bot.Feedback;
using QaBot.Configuration;
using QaBot.Rendering;
using Spectre.Console.Cli;

namespace QaBot.Commands.Reporting;

/// <summary>Sums up what users asked in vain and what they thought of the answers.</summary>
internal sealed class ReportCommand(ConsolePair consoles) : Command<ReportSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, ReportSettings settings, CancellationToken cancellationToken)
    {
        var (home, configuration) = QaBotSettings.Configuration();
        var options = QaBotSettings.Read<FeedbackOptions>(configuration, FeedbackOptions.Section);
        var path = settings.File is { } file ? Path.GetFullPath(file) : Path.GetFullPath(options.Path, home);
        if (!File.Exists(path) && !File.Exists(path + FeedbackFile.OldSuffix))
        {
            throw new AnsweringException(
                $"There is no feedback at {path} yet. It is written while the bot serves; see the settings Feedback:Enabled and "
                + $"Feedback:Path.");
        }

        consoles.Output.WriteLine(FeedbackReport.Of([.. FeedbackFile.Read(path)], settings.Top));
        consoles.Output.Flush();
        return ExitCode.Done;
    }
}
