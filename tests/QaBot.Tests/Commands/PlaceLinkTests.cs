using QaBot.Answering;
using QaBot.Rendering;
using QaBot.Tests.Fixtures;
using Spectre.Console;
using Spectre.Console.Testing;

namespace QaBot.Tests.Commands;

/// <summary>Clickable places in a terminal.</summary>
public sealed class PlaceLinkTests : IDisposable
{
    private const string Opening = "\u001b]8;";

    private readonly ArticleFolder folder = new(("old mill [1].md", "# Mill\n\nThe mill was built in 1790.\n"));
    private readonly TestBot bot;

    public PlaceLinkTests() => bot = new TestBot(folder.Path);

    [Theory]
    [InlineData(true, true, null, null, true)]
    [InlineData(true, true, "", "xterm-256color", true)]
    [InlineData(false, true, null, null, false)]
    [InlineData(true, false, null, null, false)]
    [InlineData(true, true, "1", null, false)]
    [InlineData(true, true, null, "dumb", false)]
    public void Links_are_shown_where_the_terminal_has_them_and_nobody_asks_for_plain_text(bool links, bool isTerminal, string? noColor,
        string? term, bool expected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new Output(isTerminal) });
        console.Profile.Capabilities.Links = links;

        Assert.Equal(expected, PlaceLinks.AreShownBy(console, name => name == "NO_COLOR" ? noColor : term));
    }

    [Fact]
    public void Place_leads_to_the_articles_file()
    {
        var answer = bot.Holder.Current!.Answerer.Ask("When was the mill built?", new AskOptions());
        var links = new PlaceLinks(folder.Path, bot.Holder.Current.Index);

        var address = new Uri(links.Of(answer.Quote!)!);

        Assert.Equal(Path.Combine(folder.Path, "old mill [1].md"), address.LocalPath);
        Assert.Equal($"{address.AbsoluteUri}#page=3", links.Of(answer.Quote! with { Source = answer.Quote.Source with { Page = 3 } }));
        Assert.Equal($"{Opening};{address.AbsoluteUri}\u001b\\Mill{Opening};\u001b\\", links.Linked(answer.Quote!, "Mill"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Answer_is_written_with_links_only_when_there_are_some(bool linked)
    {
        using var console = new TestConsole().EmitAnsiSequences();
        console.Profile.Capabilities.Links = true;
        var links = linked ? new PlaceLinks(folder.Path, bot.Holder.Current!.Index) : null;

        new AnswerWriter(console, links).Write(bot.Holder.Current!.Answerer.Ask("When was the mill built?", new AskOptions()), 0);

        Assert.Equal(linked, console.Output.Contains(Opening, StringComparison.Ordinal));
        Assert.Equal(linked, console.Output.Contains("old%20mill%20", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        bot.Dispose();
        folder.Dispose();
    }

    private sealed class Output(bool isTerminal) : IAnsiConsoleOutput
    {
        public TextWriter Writer => TextWriter.Null;

        public bool IsTerminal => isTerminal;

        public int Width => 80;

        public int Height => 24;

        public void SetEncoding(System.Text.Encoding encoding)
        {
        }
    }
}
