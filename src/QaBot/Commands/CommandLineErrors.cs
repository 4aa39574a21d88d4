using System.Text.RegularExpressions;
using Spectre.Console.Cli.Help;

namespace QaBot.Commands;

/// <summary>Says in plain words what is wrong with a command line, what is allowed, and what a right one looks like.</summary>
/// <param name="model">The commands.</param>
internal sealed partial class CommandLineErrors(ICommandModel model)
{
    private const string Name = "QaBot";

    /// <summary>Says it.</summary>
    /// <param name="message">What the reader of command lines says.</param>
    /// <param name="args">The words of the command line.</param>
    public string Of(string message, IReadOnlyList<string> args)
    {
        var command = model.Commands.FirstOrDefault(command => args.Count > 0 && command.Name == args[0]);
        if (Match(UnknownCommand(), message) is { } unknown)
        {
            var names = string.Join(", ", model.Commands.Where(one => !one.IsHidden).Select(one => one.Name));
            return $"There is no command “{unknown}”. There are: {names}.{ExampleOf(model.Commands.First(one => one.Examples.Count > 0))}";
        }

        if (command is null)
        {
            return message;
        }

        if (Match(UnknownOption(), message) is { } option)
        {
            var typed = args.FirstOrDefault(arg => arg.TrimStart('-') == option || arg.StartsWith($"--{option}=", StringComparison.Ordinal))
                ?? $"--{option}";
            return $"{command.Name} has no option {typed.Split('=')[0]}. It has: "
                + $"{string.Join(", ", CommandTree.OptionsOf(command).Select(Shown))}.{ExampleOf(command)}";
        }

        if (Match(Unconverted(), message) is { } value)
        {
            var named = CommandTree.OptionsOf(command)
                .FirstOrDefault(one => args.Zip(args.Skip(1)).Any(pair => pair.First == one.Name && pair.Second == value)
                || args.Contains($"{one.Name}={value}"));
            return named.Name is null
                ? $"“{value}” is not understood here.{ExampleOf(command)}"
                : $"{named.Name} does not take “{value}”. {named.Option.Description}{ExampleOf(command)}";
        }

        return Match(Superfluous(), message) is { } word
            ? $"“{word}” is one word too many for {command.Name}; put what belongs together in quotation marks.{ExampleOf(command)}"
            : message;
    }

    private static string Shown((string Name, ICommandOption Option) one) =>
        one.Option.IsFlag ? one.Name : $"{one.Name} {one.Option.ValueName}";

    private static string ExampleOf(ICommandInfo command) =>
        command.Examples is [var words, ..]
            ? $" For example: {Name} {string.Join(' ', words)}"
            : $" {Name} {command.Name} --help tells more.";

    private static string? Match(Regex form, string message) =>
        form.Match(message) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("^Unknown command '(.*?)'")]
    private static partial Regex UnknownCommand();

    [GeneratedRegex("^(?:Unknown|Unexpected) option '(.*?)'")]
    private static partial Regex UnknownOption();

    [GeneratedRegex("^Failed to convert '(.*?)' to ")]
    private static partial Regex Unconverted();

    [GeneratedRegex("^Could not match '(.*?)' with")]
    private static partial Regex Superfluous();
}
