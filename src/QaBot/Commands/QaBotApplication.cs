using QaBot.Answering;
using QaBot.Commands.Asking;
using QaBot.Commands.Chatting;
using QaBot.Commands.Completing;
using QaBot.Commands.Packaging;
using QaBot.Commands.Reporting;
using QaBot.Commands.Serving;
using QaBot.Rendering;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands;

/// <summary>The program's commands.</summary>
internal static class QaBotApplication
{
    private const string Serve = "serve";
    private static readonly string[] HostOptions = ["-h", "--help", "-v", "--version", "-?"];

    /// <summary>Runs a command on the terminal.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var output = new StreamWriter(Console.OpenStandardOutput(), leaveOpen: true) { AutoFlush = true };
        return RunAsync(args, new ConsolePair(AnsiConsole.Console, errors, output));
    }

    /// <summary>Runs a command.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="consoles">Where it writes.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(IReadOnlyList<string> args, ConsolePair consoles)
    {
        var services = new ServiceCollection();
        services.AddSingleton(consoles);
        services.AddSingleton(new EngineOpener(consoles.Errors));
        var app = new CommandApp(new ServiceRegistrar(services));
        string[] words = [.. WithCommand(args)];
        app.Configure(configuration =>
        {
            AddCommands(configuration);
            configuration.UseStrictParsing();
            configuration.ConfigureConsole(consoles.Answers);
            configuration.SetExceptionHandler((error, _) => Tell(error, words, consoles.Errors));
        });
        return app.RunAsync(words);
    }

    /// <summary>Adds the commands to a command line.</summary>
    /// <param name="configuration">The command line.</param>
    public static void AddCommands(IConfigurator configuration)
    {
        configuration.SetApplicationName("QaBot");
        configuration.AddCommand<ServeCommand>(Serve)
            .WithDescription("Serve the bot; also done when no command is named.")
            .WithExample("serve", "--urls", "http://localhost:3978");
        configuration.AddCommand<McpCommand>("mcp")
            .WithDescription("Serve assistants over the Model Context Protocol, on standard input and output.");
        configuration.AddCommand<AskCommand>("ask")
            .WithDescription("Answer a question by quoting the article.")
            .WithExample("ask", "\"when was Bushehr 2 started\"");
        configuration.AddCommand<ChatCommand>("chat")
            .WithDescription("Talk with the bot in this terminal.");
        configuration.AddCommand<IndexCommand>("index")
            .WithDescription("Build the index, or bring it up to date.");
        configuration.AddCommand<InspectCommand>("inspect")
            .WithDescription("Show how an answer comes about.")
            .WithExample("inspect", "\"when was Bushehr 2 started\"");
        configuration.AddCommand<EvalCommand>("eval")
            .WithDescription("Measure the answers on questions whose answers are known.");
        configuration.AddCommand<ReportCommand>("report")
            .WithDescription("Sum up declined questions and what users thought of the answers.");
        configuration.AddCommand<TeamsPackageCommand>("teams-package")
            .WithDescription("Write an app package for Microsoft Teams.")
            .WithExample("teams-package", "--app-id", "11111111-2222-3333-4444-555555555555", "--name", "QaBot", "--host",
                "bot.example.org");
        configuration.AddCommand<CompletionCommand>("completion")
            .WithDescription("Print a script that has bash, zsh or PowerShell complete commands and options.")
            .WithExample("completion", "bash");
    }

    // No command, or only options of serving, serves.
    private static IEnumerable<string> WithCommand(IReadOnlyList<string> args) =>
        args.Count == 0 || (args[0].StartsWith('-') && !HostOptions.Contains(args[0])) ? [Serve, .. args] : args;

    private static int Tell(Exception error, IReadOnlyList<string> args, IAnsiConsole errors)
    {
        switch (error)
        {
            case CommandAppException:
                errors.MarkupLineInterpolated(
                    $"[red]Error:[/] {PlainText.Clean(new CommandLineErrors(CommandTree.Of(AddCommands)).Of(error.Message, args))}");
                break;
            case AnsweringException:
                errors.MarkupLineInterpolated($"[red]Error:[/] {PlainText.Clean(error.Message)}");
                break;
            case OperationCanceledException:
                errors.MarkupLine("[yellow]Stopped.[/]");
                break;
            default:
                errors.MarkupLineInterpolated($"[red]Unexpected error; please report it:[/] {error.ToString()}");
                break;
        }

        return ExitCode.Error;
    }
}
