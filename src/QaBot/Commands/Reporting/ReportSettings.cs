using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands.Reporting;

/// <summary>The options of "report".</summary>
internal sealed class ReportSettings : CommandSettings
{
    /// <summary>The file of feedback.</summary>
    [CommandOption("--file <FILE>")]
    [Description("The file of feedback; the one of the setting Feedback:Path when not given.")]
    public string? File { get; init; }

    /// <summary>How many questions of a kind to list.</summary>
    [CommandOption("--top <N>")]
    [Description("How many questions of each kind to list, 1 to 1000; 10 when not given.")]
    [DefaultValue(10)]
    public int Top { get; init; } = 10;

    /// <inheritdoc/>
    public override ValidationResult Validate() =>
        Top is < 1 or > 1000 ? ValidationResult.Error("--top must be from 1 to 1000.") : ValidationResult.Success();
}
