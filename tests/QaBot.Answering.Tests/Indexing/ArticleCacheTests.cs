using QaBot.Answering.Analysis;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;

namespace QaBot.Answering.Tests.Indexing;

public sealed class ArticleCacheTests : IDisposable
{
    private readonly ArticleCache cache = new(100_000);
    private int loads;

    public void Dispose() => cache.Dispose();

    [Fact]
    public void Article_is_loaded_once_while_there_is_room()
    {
        var first = Get("a");

        Assert.Same(first, Get("a"));
        Assert.Equal(1, loads);
    }

    [Fact]
    public void Article_of_another_content_is_loaded_again()
    {
        Get("a", hash: "1");
        Get("a", hash: "2");

        Assert.Equal(2, loads);
    }

    [Fact]
    public void Articles_used_longest_ago_go_first()
    {
        var kept = Get("kept");
        for (var i = 0; i < 50; i++)
        {
            Get($"other {i}");
            Assert.Same(kept, Get("kept"));
        }

        Assert.InRange(cache.Size, 1, 100_000);
        Assert.InRange(cache.Count, 2, 10);
    }

    [Fact]
    public void Article_larger_than_the_budget_stays_until_the_next()
    {
        Get("large", length: 1_000_000);
        Get("large", length: 1_000_000);
        Assert.Equal(1, loads);

        Get("small");
        Assert.Equal(1, cache.Count);
    }

    [Fact]
    public void Sentences_taken_apart_count()
    {
        var article = Get("a", length: 5_000);
        var before = cache.Size;

        _ = article.Analyzed[0];
        Get("a");

        Assert.True(cache.Size > before + 5_000);
    }

    private CachedArticle Get(string id, string hash = "h", int length = 5_000) => cache.Get(
        new ArticleEntry
        {
            Id = id,
            Title = id,
            Language = "en",
            ContentHash = hash,
            File = id,
            FileHash = hash,
            SentenceCount = 1,
            ParagraphCount = 1,
            FirstDocument = 0,
        },
        entry =>
        {
            loads++;
            var span = new TextSpan(0, length);
            var paragraph = new Paragraph { Number = 1, Kind = ParagraphKind.Body, Span = span, Sentences = [new Sentence(0, span)] };
            return new IndexedArticle(
                new Article
                {
                    Id = entry.Id,
                    Text = string.Concat(Enumerable.Repeat("word ", length / 5)),
                    Title = entry.Title,
                    Paragraphs = [paragraph]
                }, []);
        });
}
