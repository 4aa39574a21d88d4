using Spectre.Console;

namespace QaBot.Commands;

/// <summary>Where a command writes: answers to one side, progress and errors to the other.</summary>
/// <param name="Answers">The terminal for answers.</param>
/// <param name="Errors">The terminal for progress, warnings and errors.</param>
/// <param name="Output">Answers as they are, without line breaks put in; for JSON.</param>
internal sealed record ConsolePair(IAnsiConsole Answers, IAnsiConsole Errors, TextWriter Output)
{
    /// <summary>Where lines are read from.</summary>
    public TextReader Input { get; init; } = Console.In;
}
