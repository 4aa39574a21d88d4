using System.Text.Json;
using QaBot.Answering.Indexing;
using QaBot.Answering.Indexing.Shards;
using QaBot.Answering.Questions;
using QaBot.Answering.Retrieval;
using QaBot.Answering.Tests.Answering;
using QaBot.Answering.Tests.Languages;

namespace QaBot.Answering.Tests.Indexing.Shards;

/// <summary>What shards answer together is what one index answers, to the last bit.</summary>
public sealed class ShardedAnswerTests : IClassFixture<ShardedAnswerTests.OneIndex>
{
    private readonly OneIndex one;

    public ShardedAnswerTests(OneIndex one) => this.one = one;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Shards_answer_as_one_index_does(int count)
    {
        using var shards = new LocalShards(one.Folder.Articles, count);
        using var index = ArticleIndex.Open(one.Folder.Options(inMemory: true), shards);

        Assert.Equal(one.Answers, AllAnswers(index));
        Assert.Equal(one.Index.Summary.Sentences, index.Summary.Sentences);
        Assert.Equal(one.Index.Ids(), index.Ids());
    }

    [Fact]
    public void Shards_answer_as_one_index_does_with_the_reader()
    {
        using var shards = new LocalShards(one.Folder.Articles, 3);
        using var index = ArticleIndex.Open(one.Folder.Options(inMemory: true), shards);

        Assert.Equal(Read(one.Index), Read(index));
    }

    [Theory]
    [InlineData("bridge opened", null)]
    [InlineData("the bridge was designed by Marta Kel", null)]
    [InlineData("lamp", "lighthouse")]
    [InlineData("Mühle", null)]
    [InlineData("September 2016", null)]
    public void Shards_find_words_as_one_index_does(string words, string? article)
    {
        using var shards = new LocalShards(one.Folder.Articles, 3);
        using var index = ArticleIndex.Open(one.Folder.Options(inMemory: true), shards);

        Assert.Equal(Found(one.Index, words, article), Found(index, words, article));
    }

    [Fact]
    public void Every_article_belongs_to_one_shard_and_no_shard_is_left_empty_of_many()
    {
        string[] ids = [.. Enumerable.Range(0, 500).Select(number => $"folder/{number}")];

        Assert.All(ids, id => Assert.Single(Enumerable.Range(0, 5), shard => new ShardShare(shard, 5).Holds(id)));
        Assert.All(Enumerable.Range(0, 5), shard => Assert.InRange(ids.Count(new ShardShare(shard, 5).Holds), 70, 130));
    }

    private static string[] AllAnswers(ArticleIndex index)
    {
        using var answerer = new QuestionAnswerer(index, ShippedFiles.Synonyms, new AnsweringOptions { Reader = false });
        return [.. Questions.Select(question => Line(answerer, question, null)), .. FollowUps.Select(turn => FollowUp(answerer, turn))];
    }

    private static string[] Read(ArticleIndex index)
    {
        using var answerer = new QuestionAnswerer(index, ShippedFiles.Synonyms, new AnsweringOptions { Reader = true });
        return [.. Questions.Where((_, i) => i % 9 == 0).Select(question => Line(answerer, question, null))];
    }

    private static string FollowUp(QuestionAnswerer answerer, (string First, string Then) turn)
    {
        var first = answerer.Ask(turn.First, new AskOptions { TimeLimit = Timeout.InfiniteTimeSpan });
        return Line(answerer, (turn.Then, null), first.AsPrevious());
    }

    private static string Line(QuestionAnswerer answerer, (string Text, string? Article) question, PreviousTurn? previous) =>
        JsonSerializer.Serialize(answerer.Ask(question.Text, new AskOptions
        {
            ArticleId = question.Article,
            Previous = previous,
            Top = 10,
            TimeLimit = Timeout.InfiniteTimeSpan,
        }));

    private static string Found(ArticleIndex index, string words, string? article)
    {
        using var search = new ArticleSearch(index);
        var hits = search.Search(words, article is null ? null : [article], 10);
        Assert.NotEmpty(hits);
        return JsonSerializer.Serialize(hits.Select(hit => new { hit.Article.Id, hit.Span, hit.Text, hit.TitleMarks, hit.Marks }));
    }

    private static IEnumerable<(string Text, string? Article)> Questions =>
    [
        .. ShippedArticleFacts.All.Select(fact => (fact.Question, (string?)null)),
        .. LanguageQuestions.Answered.Select(row => ((string)row[1], (string?)null)).Where((_, i) => i % 3 == 0),
        ("Who designed the lighthouse?", null),
        ("How tall is the tower?", "lighthouse"),
        ("How tall is the tower?", null),
        ("When was it closed?", "bridge"),

        // Misspelt.
        ("When did the Caspain sumit take place?", null),
        ("who desined the lighthose", null),

        // Lists and comparisons.
        ("List the companies that carried out the repairs.", null),
        ("Which cities hosted the tournaments?", null),
        ("Which is longer, the bridge or the tower?", null),
        ("What was opened first, the bridge or the lighthouse?", null),

        // Declined.
        ("How many submarines did Iran buy?", null),
        ("Who painted the zeppelin?", null),
        ("zeppelin", null),
        ("", null),
    ];

    private static IEnumerable<(string First, string Then)> FollowUps =>
    [
        ("Who designed the lighthouse of Skarholm?", "When was it completed?"),
        ("Who founded the Marlow Chess Club?", "And when?"),
        ("When was Bushehr 2 started?", "What is the capacity of the reactors there?"),
    ];

    /// <summary>The articles and what one index of them answers.</summary>
    public sealed class OneIndex : IDisposable
    {
        public OneIndex()
        {
            Folder.WriteArticles();
            Index = ArticleIndex.Open(Folder.Options(inMemory: true));
            Answers = AllAnswers(Index);
        }

        internal TempFolder Folder { get; } = new();

        internal ArticleIndex Index { get; }

        internal IReadOnlyList<string> Answers { get; }

        public void Dispose()
        {
            Index.Dispose();
            Folder.Dispose();
        }
    }
}
