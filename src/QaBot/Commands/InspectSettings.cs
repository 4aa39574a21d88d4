using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands;

/// <summary>The options of "inspect".</summary>
internal sealed class InspectSettings : ArticleSettings
{
    /// <summary>The question.</summary>
    [CommandArgument(0, "<question>")]
    [Description("The question, in quotation marks.")]
    public required string Question { get; init; }

    /// <summary>The only article.</summary>
    [CommandOption("--article <ID>")]
    [Description("Look in this article only: its file name without the ending.")]
    public string? Article { get; init; }

    /// <summary>How many sentences to explain.</summary>
    [CommandOption("--top <N>")]
    [Description("How many of the best sentences to explain, 1 to 100; 3 when not given.")]
    [DefaultValue(3)]
    public int Top { get; init; } = 3;

    /// <inheritdoc/>
    public override ValidationResult Validate() =>
        Top is < 1 or > 100 ? ValidationResult.Error("--top must be from 1 to 100.") : ValidationResult.Success();
}
