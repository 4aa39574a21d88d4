using Lucene.Net.Index;
using Lucene.Net.Search;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Tests.Indexing;

/// <summary>Short words for what the tests of this room do most.</summary>
internal static class IndexingExtensions
{
    public static ArticleIndexOptions Options(this TempFolder folder, bool inMemory = false) =>
        new() { Articles = folder.Articles, IndexFolder = inMemory ? null : folder.Index, RewriteSentences = 0 };

    public static ArticleIndex Open(this TempFolder folder) => ArticleIndex.Open(folder.Options());

    /// <summary>The sentences that hold a word, as "article: sentence", best first.</summary>
    public static IReadOnlyList<string> Find(this ArticleIndex index, string word)
    {
        using var lease = index.Acquire();
        return lease.Snapshot.Find(word, 1000);
    }

    public static IReadOnlyList<string> Find(this IndexSnapshot snapshot, string word, int count) =>
        [.. snapshot.Documents.Search(new TermQuery(new Term(Language.English.Fields.Sentence, word)), null, count).Select(found =>
        {
            var (entry, place) = found;
            var article = snapshot.Load(entry).Article;
            return $"{entry.Id}: {article.Paragraphs.SelectMany(paragraph => paragraph.Sentences).ElementAt(place).Span.Of(article.Text)}";
        })];

    public static IReadOnlyList<string> Ids(this ArticleIndex index)
    {
        using var lease = index.Acquire();
        return [.. lease.Snapshot.Articles.Select(entry => entry.Id)];
    }

    /// <summary>Fails unless every document is where the articles' entries say, with the words that the article has there.</summary>
    public static void AssertBlocksHold(this ArticleIndex index)
    {
        using var lease = index.Acquire();
        var snapshot = lease.Snapshot;
        var map = ((LocalDocuments)snapshot.Documents).Map;
        var live = MultiFields.GetLiveDocs(snapshot.Reader);
        var seen = 0;
        foreach (var entry in snapshot.Articles)
        {
            var loaded = snapshot.Load(entry).Article;
            Assert.Equal(entry.Id, loaded.Id);
            Assert.Equal(entry.SentenceCount, loaded.Paragraphs.Sum(paragraph => paragraph.Sentences.Count));
            Assert.Equal(entry.ParagraphCount, loaded.Paragraphs.Count);
            for (var doc = entry.FirstDocument; doc <= entry.ArticleDocument; doc++)
            {
                Assert.True(live is null || live.Get(doc), "An article has a deleted document.");
                Assert.Equal(new FoundDocument(entry, doc - entry.FirstDocument), map.Locate(doc));
                seen++;
            }

            var own = new TermQuery(new Term(IndexFields.Article, entry.Id));
            Assert.Equal(entry.SentenceCount + entry.ParagraphCount + 1, snapshot.Searcher.Search(own, 1).TotalHits);
        }

        Assert.Equal(snapshot.Reader.NumDocs, seen);
    }
}
