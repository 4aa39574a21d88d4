using System.ComponentModel;
using QaBot.Asking;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands.Asking;

/// <summary>The options of "ask".</summary>
internal sealed class AskSettings : ArticleSettings
{
    /// <summary>The question.</summary>
    [CommandArgument(0, "[question]")]
    [Description("The question, in quotation marks.")]
    public string? Question { get; init; }

    /// <summary>The file of questions.</summary>
    [CommandOption("--file <FILE>")]
    [Description("Ask the questions of a file instead, one JSON object a line: {\"id\":\"1\",\"question\":\"...\"}, with \"article\" or "
        + "\"articles\", \"top\" and \"previous\" where wanted. Needs --json.")]
    public string? File { get; init; }

    /// <summary>The only article.</summary>
    [CommandOption("--article <ID>")]
    [Description("Look in this article only: its file name without the ending.")]
    public string? Article { get; init; }

    /// <summary>How many sentences to show.</summary>
    [CommandOption("--top <N>")]
    [Description("How many of the best sentences to show, 1 to 100.")]
    public int? Top { get; init; }

    /// <summary>Whether to print JSON.</summary>
    [CommandOption("--json")]
    [Description("Print JSON, one object a line.")]
    public bool Json { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => this switch
    {
        { Question: null, File: null } =>
            ValidationResult.Error("There is no question. Write: ask \"when did it start?\", or name a file with --file."),
        { Question: not null, File: not null } => ValidationResult.Error("Give a question or --file, not both."),
        { File: not null, Json: false } => ValidationResult.Error("--file prints JSON only; add --json."),
        { Top: < 1 or > AskedLine.MostTop } => ValidationResult.Error("--top must be from 1 to 100."),
        _ => ValidationResult.Success(),
    };
}
