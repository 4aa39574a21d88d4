using System.ComponentModel;
using Spectre.Console.Cli;

namespace QaBot.Training.Fitting;

/// <summary>The options of all commands that fit weights.</summary>
internal class FitSettings : CommandSettings
{
    /// <summary>The files of features.</summary>
    [CommandOption("--features <FILE>", isRequired: true)]
    [Description("A file that \"QaBot eval --features\" wrote; may be given several times.")]
    public required string[] Features { get; init; }

    /// <summary>How many parts the articles are dealt into.</summary>
    [CommandOption("--folds <N>")]
    [Description("Into how many parts the articles are dealt to cross-validate.")]
    [DefaultValue(6)]
    public int Folds { get; init; } = 6;

    /// <summary>The strength of the L2 penalty.</summary>
    [CommandOption("--l2 <STRENGTH>")]
    [Description("The strength of the L2 penalty.")]
    [DefaultValue(1e-3)]
    public double Penalty { get; init; } = 1e-3;

    /// <summary>The file of weights that is written; null for none.</summary>
    [CommandOption("--output <FILE>")]
    [Description("Write the weights as the engine carries them.")]
    public string? Output { get; init; }
}
