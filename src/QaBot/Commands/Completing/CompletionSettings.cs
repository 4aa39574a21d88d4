using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands.Completing;

/// <summary>The options of "completion".</summary>
internal sealed class CompletionSettings : CommandSettings
{
    /// <summary>The shell.</summary>
    [CommandArgument(0, "<shell>")]
    [Description("The shell: bash, zsh or powershell.")]
    public required string Shell { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => ShellScripts.Writers.ContainsKey(Shell)
        ? ValidationResult.Success()
        : ValidationResult.Error(
            $"There is no script for “{Shell}”; there are those for "
            + $"{string.Join(", ", ShellScripts.Writers.Keys.Order(StringComparer.Ordinal))}. For example: QaBot completion bash");
}
