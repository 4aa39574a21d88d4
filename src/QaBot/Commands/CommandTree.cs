using Spectre.Console.Cli;
using Spectre.Console.Cli.Help;
using Spectre.Console.Rendering;

namespace QaBot.Commands;

/// <summary>The commands with their options, as the command line knows them: errors and completion scripts tell of no others.</summary>
internal static class CommandTree
{
    /// <summary>Reads it.</summary>
    /// <param name="commands">Adds the commands.</param>
    public static ICommandModel Of(Action<IConfigurator> commands)
    {
        var keeper = new Keeper();
        var app = new CommandApp(new ServiceRegistrar(new ServiceCollection()));
        app.Configure(configuration =>
        {
            commands(configuration);
            configuration.SetHelpProvider(keeper);
        });

        // The model is handed to who writes the help, and to nobody else.
        app.Run(["--help"]);
        return keeper.Model!;
    }

    /// <summary>The long options of a command, each with its dashes.</summary>
    public static IEnumerable<(string Name, ICommandOption Option)> OptionsOf(ICommandInfo command) => command.Parameters
        .OfType<ICommandOption>()
        .Where(option => !option.IsHidden)
        .SelectMany(option => option.LongNames, (option, name) => ($"--{name}", option));

    private sealed class Keeper : IHelpProvider
    {
        public ICommandModel? Model { get; private set; }

        public IEnumerable<IRenderable> Write(ICommandModel model, ICommandInfo? command)
        {
            Model = model;
            return [];
        }
    }
}
