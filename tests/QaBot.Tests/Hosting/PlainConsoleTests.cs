using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using QaBot.Hosting;

namespace QaBot.Tests.Hosting;

public sealed class PlainConsoleTests
{
    private const string Forged = "a\r\ninfo: Forged[0]\r\n\u001b[2J\u202eb\u009b31m";

    [Fact]
    public void What_others_sent_neither_begins_a_line_nor_steers_the_terminal()
    {
        using var services = new ServiceCollection().AddLogging(logging => logging.AddConsole().AddPlainConsole()).BuildServiceProvider();
        var formatter = services.GetServices<ConsoleFormatter>().Single(formatter => formatter.Name == PlainConsole.FormatterName);
        using var output = new StringWriter();

        formatter.Write(
            new LogEntry<string>(LogLevel.Error, "Bot", 1, $"said {Forged}",
                new InvalidOperationException(Forged, new FormatException(Forged)), (state, _) => state),
            null,
            output);

        var lines = output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.StartsWith("fail: Bot[1]", lines[0], StringComparison.Ordinal);
        Assert.All(lines[1..], line => Assert.StartsWith("      ", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.DoesNotContain(line, c => char.IsControl(c) || c == '\u202e'));
        Assert.Equal(3, lines.Count(line =>
            line.Contains(@"a\u000d\u000ainfo: Forged[0]\u000d\u000a\u001b[2J\u202eb\u009b31m", StringComparison.Ordinal)));
    }
}
