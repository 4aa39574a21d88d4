using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Microsoft.Extensions.Logging.Abstractions;
using QaBot.Answering.Indexing;
using QaBot.Answering.Indexing.Building;
using QaBot.Answering.Indexing.Files;
using QaBot.Answering.Indexing.Storage;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Indexing;

/// <summary>One article never stops the others, and one that is gone is served no more.</summary>
public sealed class LeftOutTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Article_that_cannot_be_analysed_is_left_out_alone(bool extends)
    {
        folder.Write("a.txt", "The mill was built in 1808.");
        if (extends)
        {
            folder.Open().Dispose();
        }

        folder.Write("b.txt", "The tower was built in 1822. Its name is unspeakable.");
        folder.Write("c.txt", "The bridge was built in 1833.");
        using var cache = new ArticleCache(1 << 20);
        var format = IndexFormat.Of(folder.Options());
        using var store = new IndexStore(folder.Index, format, cache, 0);
        var preparer = new ArticlePreparer(folder.Options(), TimeProvider.System, NullLogger.Instance);
        var build = new IndexBuild(folder.Options(), store, format, preparer, () => new ChokingAnalyzer("unspeakable"),
            NullLogger.Instance);
        var update = new IndexUpdate(folder.Options(), store, new FileComparer(folder.Options(), TimeProvider.System), build,
            TimeProvider.System);

        update.Run(null, null, CancellationToken.None).Index.Snapshot.Dispose();

        using var index = folder.Open();
        Assert.Null(index.Summary.Rebuilt);
        Assert.Equal(["a", "c"], index.Ids());
        Assert.Contains("failed to analyse it", Assert.Single(index.Summary.Skipped).Reason, StringComparison.Ordinal);
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
        Assert.NotNull(answerer.Ask("When was the mill built?", new AskOptions()).Quote);
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

    private sealed class ChokingAnalyzer(string word) : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var source = new LetterTokenizer(LuceneVersion.LUCENE_48, reader);
            return new TokenStreamComponents(source, new ChokingFilter(new LowerCaseFilter(LuceneVersion.LUCENE_48, source), word));
        }
    }

    private sealed class ChokingFilter : TokenFilter
    {
        private readonly string word;
        private readonly ICharTermAttribute term;

        public ChokingFilter(TokenStream input, string word)
            : base(input)
        {
            this.word = word;
            term = AddAttribute<ICharTermAttribute>();
        }

        public override bool IncrementToken() => m_input.IncrementToken()
            && (term.ToString() != word ? true : throw new System.Globalization.CultureNotFoundException("There is no such culture."));
    }
}
