using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands;

/// <summary>The options of "eval".</summary>
internal sealed class EvalSettings : ArticleSettings
{
    /// <summary>The questions.</summary>
    [CommandArgument(0, "<file>")]
    [Description("A file in SQuAD's format (.json, .json.gz), which brings its articles, or lines of JSON (.jsonl): "
        + "{\"id\",\"question\",\"answers\":[[...]],\"evidence\":[[...]],\"article\"?}; no answers where the articles do not tell.")]
    public required string File { get; init; }

    /// <summary>Whether each question is asked of all articles.</summary>
    [CommandOption("--everywhere")]
    [Description("Ask each question of all articles together, not only of its own.")]
    public bool Everywhere { get; init; }

    /// <summary>Whether each question is asked of its paragraph alone.</summary>
    [CommandOption("--by-paragraph")]
    [Description("Ask each question of its paragraph alone, as if that were the article. For files in SQuAD's format.")]
    public bool ByParagraph { get; init; }

    /// <summary>Whether to print each question.</summary>
    [CommandOption("--misses")]
    [Description("List the questions whose first sentence is wrong.")]
    public bool Misses { get; init; }

    /// <summary>Every so-manieth question that unanswerable ones are made of.</summary>
    [CommandOption("--unanswerable <STEP>")]
    [Description("Also ask each STEP-th question of another article, and of its own without the sentences that answer. For files in "
        + "SQuAD's format.")]
    public int? Unanswerable { get; init; }

    /// <summary>Where features are written to.</summary>
    [CommandOption("--features <FILE>")]
    [Description("Write what was known of each question's sentences, for fitting the weights.")]
    public string? Features { get; init; }

    /// <summary>Where the curve is drawn to.</summary>
    [CommandOption("--curve <FILE>")]
    [Description("Draw the share of right answers against the share of questions answered, as an SVG image.")]
    public string? Curve { get; init; }

    /// <summary>Other measurements that the drawing shows too.</summary>
    [CommandOption("--beside <FILE>")]
    [Description("Draw the curve of what an earlier run wrote with --features, too; may be given several times. A curve is named after its "
        + "file.")]
    public string[] Beside { get; init; } = [];

    /// <summary>Whether to print JSON.</summary>
    [CommandOption("--json")]
    [Description("Print the figures as JSON.")]
    public bool Json { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() =>
        Unanswerable is < 1 ? ValidationResult.Error("--unanswerable must be 1 or more.")
            : Beside.Length > 0 && Curve is null ? ValidationResult.Error("--beside needs --curve, the file to draw to.")
            : Beside.Length > 2 ? ValidationResult.Error("--beside can be given twice at most: more curves cannot be told apart.")
            : ValidationResult.Success();
}
