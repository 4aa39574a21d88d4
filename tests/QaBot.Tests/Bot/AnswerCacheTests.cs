using QaBot.Answering;
using QaBot.Bot;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

public sealed class AnswerCacheTests
{
    [Fact]
    public void Answer_is_kept_until_others_push_it_out_or_the_articles_change()
    {
        using var folder = new ArticleFolder(("a.md", "# A\n\nThe bridge was opened in May 1998."));
        using var bot = new TestBot(folder.Path);
        var index = bot.Holder.Current!.Index;
        var cache = new AnswerCache(2);
        var asked = 0;

        Ask("one");
        Ask("one");
        Assert.Equal(1, asked);

        Ask("two");
        Ask("three");
        Ask("one");
        Assert.Equal(4, asked);

        File.WriteAllText(Path.Combine(folder.Path, "b.md"), "# B\n\nThe tunnel was opened in May 1999.");
        index.Refresh();
        Ask("one");
        Assert.Equal(5, asked);

        void Ask(string question) => cache.Get(index, new AnswerKey(question, null, null, 1), () =>
        {
            asked++;
            return bot.Holder.Current!.Answerer.Ask(question, new AskOptions());
        });
    }
}
