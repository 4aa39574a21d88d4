using Spectre.Console.Cli;

namespace QaBot.Commands.Completing;

/// <summary>Prints a script that has a shell complete the commands and options.</summary>
internal sealed class CompletionCommand(ConsolePair consoles) : Command<CompletionSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, CompletionSettings settings, CancellationToken cancellationToken)
    {
        consoles.Output.Write(ShellScripts.Writers[settings.Shell](CommandTree.Of(QaBotApplication.AddCommands)));
        return ExitCode.Done;
    }
}
