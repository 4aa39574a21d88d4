using QaBot.Answering.Indexing;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Indexing;

/// <summary>One article never stops the others, and one that is gone is served no more.</summary>
public sealed class LeftOutTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    // Lucene keeps a title in a field of at most 32,766 bytes and throws at a longer one.
    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void Article_that_cannot_be_analysed_is_left_out_alone(int rewriteSentences)
    {
        var options = folder.Options() with { RewriteSentences = rewriteSentences };
        folder.Write("a.txt", "The mill was built in 1808.");
        ArticleIndex.Open(options).Dispose();
        folder.Write("b.html", $"<title>{new string('x', 20_000)} {new string('y', 20_000)}</title><p>The tower was built in 1822.</p>");
        folder.Write("c.txt", "The bridge was built in 1833.");

        using var index = ArticleIndex.Open(options);

        Assert.Equal(["a", "c"], index.Ids());
        Assert.Equal("b.html", Assert.Single(index.Summary.Skipped).File);
        Assert.Equal(["c: The bridge was built in 1833."], index.Find("bridge"));
        Assert.Empty(index.Find("tower"));
        index.AssertBlocksHold();
    }

    [Fact]
    public void Last_article_removed_is_served_no_more()
    {
        folder.Write("mill.txt", "The mill was built in 1808.");
        using var index = folder.Open();
        var answerer = new QuestionAnswerer(index, Synonyms.Empty, new AnsweringOptions { Reader = false });
        Assert.True(answerer.Ask("When was the mill built?", new AskOptions()).Answered);
        folder.Remove("mill.txt");

        index.Refresh();

        var answer = answerer.Ask("When was the mill built?", new AskOptions());
        Assert.Equal((0, 0L), (index.Summary.Articles, index.Summary.Sentences));
        Assert.False(answer.Answered);
        Assert.Null(answer.Quote);
        Assert.Equal("There are no articles to answer from.", answer.DeclinedBecause);
    }

    [Fact]
    public void Folder_that_was_emptied_takes_up_the_next_article()
    {
        folder.Write("mill.txt", "The mill was built in 1808.");
        using var index = folder.Open();
        folder.Remove("mill.txt");
        index.Refresh();
        folder.Write("tower.txt", "The tower was built in 1822.");

        index.Refresh();

        Assert.Equal(["tower"], index.Ids());
        index.AssertBlocksHold();
    }

    [Fact]
    public void Last_article_that_turns_bad_is_served_no_more_and_named()
    {
        folder.Write("mill.txt", "The mill was built in 1808.");
        using var index = folder.Open();
        folder.Write("mill.txt", string.Empty, new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        index.Refresh();

        Assert.Empty(index.Ids());
        Assert.Equal("mill.txt", Assert.Single(index.Summary.Skipped).File);
    }

    [Fact]
    public void Folder_without_articles_is_an_error_at_the_start()
    {
        folder.Write("picture.png", "x");

        var error = Assert.Throws<AnsweringException>(folder.Open);

        Assert.Contains("There is no article in", error.Message, StringComparison.Ordinal);
        Assert.Contains("picture.png", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_whose_files_all_turned_bad_is_an_error_at_the_next_start()
    {
        folder.Write("mill.txt", "The mill was built in 1808.");
        using (var index = folder.Open())
        {
            folder.Write("mill.txt", string.Empty, new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            index.Refresh();
        }

        var error = Assert.Throws<AnsweringException>(folder.Open);

        Assert.Contains("None of the 1 files", error.Message, StringComparison.Ordinal);
        Assert.Contains("mill.txt was passed over: it is empty", error.Message, StringComparison.Ordinal);
    }
}
