using QaBot.Answering;
using QaBot.Api.Mcp;
using QaBot.Asking;
using QaBot.Rendering;
using QaBot.Tests.Fixtures;
using Spectre.Console.Testing;

namespace QaBot.Tests.Bot;

/// <summary>How an answer of several sentences looks at each door.</summary>
public sealed class SeveralReplyTests : IDisposable
{
    private const string Question = "Which locks were rebuilt in 1904?";
    private const string First = "The Gull Lock was rebuilt in 1904.";
    private const string Second = "The Heron Lock was rebuilt in 1904 as well, of granite.";

    private readonly ArticleFolder folder =
        new(("canal.md", $"---\ntitle: Canal\n---\n\nThe canal is long. {First}\n\nThe Swan Lock is the oldest. {Second} The Teal Lock was "
            + $"rebuilt in 1904, too.\n"));
    private readonly TestBot bot;

    public SeveralReplyTests() => bot = new TestBot(folder.Path, ("Answering:MaxSentences", "2"));

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    [InlineData("webchat")]
    [InlineData("sms")]
    public async Task Each_sentence_is_quoted_with_its_place_and_nothing_stands_between(string channel)
    {
        var reply = await bot.SayAsync(bot.Adapter(channel), Question);

        Assert.Matches(@"^> The Gull Lock was rebuilt in 1904\.[^\n]*\n\n— Canal › paragraph 1\n\n> The Heron Lock was rebuilt in 1904 as "
            + @"well, of granite\.[^\n]*\n\n— Canal › paragraph 2\n\n\*One more sentence would answer as well\.", reply.Text!);
    }

    [Fact]
    public async Task Each_sentence_is_cited()
    {
        var reply = await bot.SayAsync(bot.Adapter("msteams"), Question);

        Assert.Contains($"{First} [1]", reply.Text, StringComparison.Ordinal);
        Assert.Contains($"{Second} [2]", reply.Text, StringComparison.Ordinal);
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(reply.Entities!.Single().Properties.ToString(), "\"Claim\""));
    }

    [Fact]
    public async Task More_goes_on_behind_the_sentences()
    {
        var adapter = bot.Adapter();
        await bot.SayAsync(adapter, Question);

        var more = await bot.SayAsync(adapter, "more");

        Assert.Contains("Teal Lock", more.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gull Lock", more.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_sentences_and_how_many_are_left()
    {
        var line = AnsweredLine.Of(null, Ask(Question));

        Assert.Equal([First, Second], line.Sentences!.Select(sentence => sentence.Quote.Text));
        Assert.Equal(1, line.MoreSentences);
        Assert.Contains(line.Quote!.Text, new[] { First, Second });
    }

    [Fact]
    public void Json_of_one_sentence_says_nothing_of_several() =>
        Assert.DoesNotContain("entences", AnsweredLine.Of(null, Ask("Which lock is the oldest?")).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Tool_of_an_assistant_tells_each_with_its_place() => Assert.StartsWith(
        $"“{First}”\nPlace: Canal › paragraph 1; article canal\n“{Second}”\nPlace: Canal › paragraph 2; article canal\nOne more sentence "
        + $"would answer as well.\n",
        ToolText.Of(Ask(Question)),
        StringComparison.Ordinal);

    [Fact]
    public void Terminal_shows_each_with_its_place()
    {
        using var console = new TestConsole();
        console.Profile.Width = 1000;
        new AnswerWriter(console).Write(Ask(Question), 0);

        Assert.Matches("^“The Gull Lock[^\n]*”\n— Canal › paragraph 1[^\n]*\n“The Heron Lock[^\n]*”\n— Canal › paragraph 2[^\n]*\nOne more",
            console.Output);
    }

    public void Dispose()
    {
        bot.Dispose();
        folder.Dispose();
    }

    private QaBot.Answering.Answers.Answer Ask(string question) => bot.Holder.Current!.Answerer.Ask(question, new AskOptions());
}
