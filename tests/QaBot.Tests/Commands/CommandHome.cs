using QaBot.Commands;
using Spectre.Console.Testing;

namespace QaBot.Tests.Commands;

/// <summary>A home folder with settings and two small articles, and the program run in it.</summary>
internal sealed class CommandHome : IDisposable
{
    private const string Variable = "QABOT_HOME";

    private readonly string? before = Environment.GetEnvironmentVariable(Variable);

    public CommandHome(string settings = """{"Answering":{"TimeLimit":"01:00:00"}}""")
    {
        Root = Directory.CreateTempSubdirectory("qabot-home-").FullName;
        Write("appsettings.json", settings);
        Write("index/synonyms.txt", "build, construct\n");
        Write("index/articles/bridge.md",
            "# The Velden Bridge\n\nThe Velden Bridge crosses the river Aar. It was opened by President Jonas Frei on June 3, 1962. The "
            + "bridge cost 48 million francs.\n");
        Write("index/articles/mill.md", "# The mill\n\nThe mill of Rehn was constructed in 1790. Three weeks of rain drove its wheel.\n");
    }

    public string Root { get; }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public Task<CommandResult> RunAsync(params string[] args) => RunAsync(TextReader.Null, args);

    /// <summary>Runs the program on lines that somebody typed.</summary>
    public async Task<CommandResult> RunAsync(TextReader input, params string[] args)
    {
        Environment.SetEnvironmentVariable(Variable, Root);
        using var answers = new TestConsole();
        using var errors = new TestConsole();
        answers.Profile.Width = errors.Profile.Width = 1000;
        using var output = new StringWriter();
        var code = await QaBotApplication.RunAsync(args, new ConsolePair(answers, errors, output) { Input = input });
        return new CommandResult(code, answers.Output, errors.Output, output.ToString());
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, before);
        Directory.Delete(Root, recursive: true);
    }
}
