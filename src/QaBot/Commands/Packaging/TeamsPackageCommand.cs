using QaBot.Answering;
using QaBot.Channels.Teams;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands.Packaging;

/// <summary>Writes the app package that brings the bot into Teams.</summary>
internal sealed class TeamsPackageCommand(ConsolePair consoles) : Command<TeamsPackageSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, TeamsPackageSettings settings, CancellationToken cancellationToken)
    {
        var name = settings.Name!.Trim();
        var package = TeamsPackage.Of(
            new TeamsApp(settings.AppId!.ToLowerInvariant(), name, settings.Host!.ToLowerInvariant(), settings.Developer?.Trim() ?? name));
        var path = Path.GetFullPath(settings.Output);
        try
        {
            File.WriteAllBytes(path, package);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new AnsweringException($"{path} cannot be written: {error.Message} Name another file with --output.", error);
        }

        consoles.Answers.MarkupLineInterpolated($"Wrote {path}. In Teams: Apps, Manage your apps, Upload an app.");
        return ExitCode.Done;
    }
}
