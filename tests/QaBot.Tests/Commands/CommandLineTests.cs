using System.Diagnostics;
using QaBot.Commands;

namespace QaBot.Tests.Commands;

/// <summary>Command lines that are wrong, and scripts that help to type right ones.</summary>
[Collection(HomeGroup.Name)]
public sealed class CommandLineTests : IDisposable
{
    private const string Example = "For example: QaBot ask \"when was Bushehr 2 started\"";

    private readonly CommandHome home = new();

    [Theory]
    [InlineData("ask --bogus who",
        "ask has no option --bogus. It has: --articles DIR, --index DIR, --file FILE, --article ID, --top N, --json. " + Example)]
    [InlineData("ask who --bogus=1", "ask has no option --bogus. It has:")]
    [InlineData("ask who --top foo", "--top does not take “foo”. How many of the best sentences to show, 1 to 100. " + Example)]
    [InlineData("ask who --top=foo", "--top does not take “foo”.")]
    [InlineData("ask who built it", "“built” is one word too many for ask; put what belongs together in quotation marks. " + Example)]
    [InlineData("answer who", "There is no command “answer”. There are: serve, mcp, ask, chat,")]
    [InlineData("ask who --top 0", "--top must be from 1 to 100.")]
    [InlineData("--bogus", "serve has no option --bogus. It has:")]
    [InlineData("completion tcsh", "There is no script for “tcsh”; there are those for bash, powershell, zsh.")]
    public async Task Error_says_what_is_wrong_and_what_is_allowed(string line, string expected)
    {
        var result = await home.RunAsync(line.Split(' '));

        Assert.Equal(2, result.Code);
        Assert.StartsWith("Error: " + expected, result.Errors, StringComparison.Ordinal);
        Assert.Empty(result.Output + result.Answers);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("powershell")]
    public async Task Script_knows_every_command_with_its_options(string shell)
    {
        var result = await home.RunAsync("completion", shell);

        Assert.Equal(0, result.Code);
        var model = CommandTree.Of(QaBotApplication.AddCommands);
        Assert.NotEmpty(model.Commands);
        Assert.All(model.Commands.Where(command => !command.IsHidden), command =>
        {
            var line = Assert.Single(result.Lines,
                line => line.StartsWith($"{command.Name}) ", StringComparison.Ordinal)
                || line.StartsWith($"'{command.Name}' ", StringComparison.Ordinal));
            Assert.All(CommandTree.OptionsOf(command), option => Assert.Contains(option.Name, line, StringComparison.Ordinal));
        });
    }

    [SkippableTheory]
    [InlineData("QaBot", "as", 1, "ask")]
    [InlineData("QaBot ask", "--t", 2, "--top")]
    [InlineData("QaBot teams-package", "--app", 2, "--app-id")]
    [InlineData("QaBot ask", "when", 2, "")]
    public async Task Bash_completes_by_the_script(string before, string typed, int at, string expected)
    {
        Skip.IfNot(File.Exists("/bin/bash"), "There is no bash on this machine.");
        var script = home.Write("completion.sh", (await home.RunAsync("completion", "bash")).Output
            + $"\nCOMP_WORDS=({before} {typed}); COMP_CWORD={at}; _qabot; echo \"${{COMPREPLY[*]}}\"\n");
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", [script]) { RedirectStandardOutput = true })!;

        Assert.Equal(expected, (await bash.StandardOutput.ReadToEndAsync()).Trim());
    }

    public void Dispose() => home.Dispose();
}
