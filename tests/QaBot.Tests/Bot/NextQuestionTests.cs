using Microsoft.Bot.Schema;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

public sealed class NextQuestionTests : IDisposable
{
    private readonly ArticleFolder folder = new((
        "mill.md",
        "# Mill\n\nThe mill was built in 1790. The dam was repaired in 1811.\n\nThe bridge was opened in May 1998. The bridge cost 48 "
        + "million francs. The chapel was founded by Ada Moe.\n\nThe school was closed in 1964. The tower was designed by Ida Voss.\n"));

    private readonly string conversation = Guid.NewGuid().ToString("n");

    [Theory]
    [InlineData("emulator")]
    [InlineData("webchat")]
    [InlineData("sms")]
    public async Task Answer_comes_with_questions_that_are_answered_and_were_not_asked(string channel)
    {
        using var bot = Bot("3");
        var adapter = bot.Adapter(channel, conversation);
        var had = new HashSet<string> { "When was the bridge opened?" };
        var offered = NextOf(await bot.SayAsync(adapter, had.Single()));
        Assert.InRange(offered.Count, 1, 3);

        while (offered.Count > 0)
        {
            Assert.DoesNotContain(offered, had.Contains);
            had.Add(offered[0]);
            var reply = await bot.SayAsync(adapter, offered[0]);
            Assert.Contains("**", reply.Text, StringComparison.Ordinal);
            offered = NextOf(reply);
        }

        Assert.InRange(had.Count, 4, 10);
    }

    [Fact]
    public async Task Nearest_question_comes_first()
    {
        using var bot = Bot("1");

        var next = Assert.Single(NextOf(await bot.SayAsync(bot.Adapter(conversation: conversation), "When was the bridge opened?")));

        Assert.Contains("bridge", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declined_question_comes_without_any()
    {
        using var bot = Bot("3");

        Assert.Empty(NextOf(await bot.SayAsync(bot.Adapter(conversation: conversation), "Which zeppelin landed?")));
    }

    [Fact]
    public async Task None_are_offered_when_the_setting_says_so()
    {
        using var bot = Bot("0");

        Assert.Empty(NextOf(await bot.SayAsync(bot.Adapter(conversation: conversation), "When was the bridge opened?")));
    }

    [Fact]
    public async Task Teams_shows_none_beside_citations()
    {
        using var bot = Bot("3");

        Assert.Null((await bot.SayAsync(bot.Adapter("msteams", conversation), "When was the bridge opened?")).SuggestedActions);
    }

    public void Dispose() => folder.Dispose();

    private TestBot Bot(string most)
    {
        var bot = new TestBot(folder.Path, ("Bot:NextQuestions", most));

        // As the program does before it answers.
        bot.Holder.Current!.Starters();
        return bot;
    }

    private static List<string> NextOf(Activity reply) =>
        [.. (reply.SuggestedActions?.Actions ?? []).Select(action => (string)action.Value!)
            .Where(said => said.EndsWith('?') && said != "Why this answer?")];
}
