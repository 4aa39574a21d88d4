using QaBot.Answering;
using QaBot.Bot;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

public sealed class AnswerCacheTests
{
    [Fact]
    public void Answer_is_kept_until_the_articles_change()
    {
        using var folder = new ArticleFolder(("a.md", "# A\n\nThe bridge was opened in May 1998."));
        using var bot = new TestBot(folder.Path);
        var index = bot.Holder.Current!.Index;
        using var cache = new AnswerCache(1 << 20);
        var asked = 0;

        Ask("one");
        Ask("one");
        Assert.Equal(1, asked);

        File.WriteAllText(Path.Combine(folder.Path, "b.md"), "# B\n\nThe tunnel was opened in May 1999.");
        index.Refresh();
        Ask("one");
        Assert.Equal(2, asked);

        void Ask(string question) => cache.Get(index, question, new AskOptions(), () =>
        {
            asked++;
            return bot.Holder.Current!.Answerer.Ask(question, new AskOptions());
        });
    }

    [Fact]
    public void Large_answer_pushes_no_other_out_and_all_together_stay_within_their_bytes()
    {
        using var folder = new ArticleFolder(("a.md", "# A\n\nThe bridge was opened in May 1998."));
        using var bot = new TestBot(folder.Path);
        var index = bot.Holder.Current!.Index;
        using var cache = new AnswerCache(1 << 20);
        var asked = 0;

        Ask("small");
        Ask(new string('x', 40_000));
        Ask("small");
        Assert.Equal(2, asked);

        for (var i = 0; i < 40; i++)
        {
            Ask($"{i} {new string('y', 20_000)}");
        }

        Assert.InRange(cache.Bytes, 1, 1 << 20);

        void Ask(string question) => cache.Get(index, question, new AskOptions(), () =>
        {
            asked++;
            return bot.Holder.Current!.Answerer.Ask("when was it opened", new AskOptions());
        });
    }

    [Fact]
    public void Answer_that_the_time_did_not_suffice_for_is_not_kept()
    {
        using var bot = new TestBot();
        var engine = bot.Holder.Current!;
        using var cache = new AnswerCache(1 << 20);
        var cut = engine.Answerer.Ask("one", new AskOptions()) with { IsIncomplete = true };

        Assert.True(cache.Get(engine.Index, "one", new AskOptions(), () => cut).IsIncomplete);
        Assert.True(cache.Get(engine.Index, "one", new AskOptions(),
            () => cut with { IsIncomplete = false, IsByRulesAlone = true }).IsByRulesAlone);
        Assert.False(cache.Get(engine.Index, "one", new AskOptions(), () => cut with { IsIncomplete = false }).IsIncomplete);
    }
}
