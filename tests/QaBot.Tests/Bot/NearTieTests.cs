using System.Text;
using Microsoft.Bot.Schema;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

// By the rules alone two such sentences are as good as each other; the reader mostly prefers one.
public sealed class NearTieTests
{
    private const string Article = """
        # The bridges

        The north bridge was opened in May 1998. It has two lanes.

        The south bridge was opened in June 2004. It has four lanes.
        """;

    [Fact]
    public async Task Near_sentences_are_offered_and_the_chosen_one_is_given()
    {
        using var folder = new ArticleFolder(("bridges.md", Article));
        using var bot = Bot(folder, ("Bot:NearTieAboveThreshold", "0.95"));
        var adapter = bot.Adapter();

        var asked = await bot.SendAsync(adapter, new Activity(ActivityTypes.Message) { Text = "When was the bridge opened?" });
        var labels = asked[1].SuggestedActions!.Actions!.Select(action => (string)action.Value!).ToList();
        var south = labels.Single(label => label.Contains("June 2004", StringComparison.Ordinal));
        var chosen = await bot.SayAsync(adapter, south[..1]);

        Assert.Contains("Did you mean:", asked[0].Text, StringComparison.Ordinal);
        Assert.Equal(["1", "2"], labels.Select(label => label[..1]));
        Assert.Equal(["June 2004", "May 1998"],
            labels.Select(label => label[3..].Replace("in ", string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("south bridge was opened", chosen.Text, StringComparison.Ordinal);
        Assert.Contains("**June 2004**", chosen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choice_waits_while_a_command_is_said_and_is_kept_without_names_of_classes()
    {
        using var folder = new ArticleFolder(("bridges.md", Article));
        using var bot = Bot(folder, ("Bot:NearTieAboveThreshold", "0.95"));
        var adapter = bot.Adapter();
        await bot.SayAsync(adapter, "When was the bridge opened?");

        var help = await bot.SayAsync(adapter, "help");
        var kept = Encoding.UTF8.GetString(bot.Kept.Get("qabot:emulator/conversations/c1")!);
        var chosen = await bot.SayAsync(adapter, "2");

        Assert.Contains("You can also say", help.Text, StringComparison.Ordinal);
        Assert.Contains("choices", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("$type", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("QaBot.", kept, StringComparison.Ordinal);
        Assert.Contains("bridge was opened", chosen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", chosen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Where is the moon?")]
    [InlineData("start over")]
    public async Task Choice_is_over_once_something_else_is_asked(string said)
    {
        using var folder = new ArticleFolder(("bridges.md", Article));
        using var bot = Bot(folder, ("Bot:NearTieAboveThreshold", "0.95"));
        var adapter = bot.Adapter();
        await bot.SayAsync(adapter, "When was the bridge opened?");

        await bot.SayAsync(adapter, said);
        var late = await bot.SayAsync(adapter, "1");

        Assert.Contains("no answer", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_offered_when_ties_are_switched_off()
    {
        using var folder = new ArticleFolder(("bridges.md", Article));
        using var bot = Bot(folder, ("Bot:NearTieMargin", "0"));

        var reply = await bot.SayAsync(bot.Adapter(), "When was the bridge opened?");

        Assert.DoesNotContain("Did you mean", reply.Text, StringComparison.Ordinal);
    }

    private static TestBot Bot(ArticleFolder folder, (string Key, string Value) setting) =>
        new(folder.Path, setting, ("Answering:Threshold", "0.1"), ("Answering:Reader", "false"));
}
