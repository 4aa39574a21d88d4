using Lucene.Net.Search;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing;

/// <summary>What is asked of an index's documents, wherever they are; for several threads at once.</summary>
internal interface IDocuments
{
    /// <summary>Searches.</summary>
    /// <param name="query">What for.</param>
    /// <param name="among">The only articles to look in; null for all.</param>
    /// <param name="count">How many documents to find, 1 or more.</param>
    /// <returns>The documents, best first, equals in the order of the index.</returns>
    IReadOnlyList<FoundDocument> Search(Query query, IReadOnlyList<ArticleEntry>? among, int count);

    /// <summary>The bytes of a packed article.</summary>
    ReadOnlyMemory<byte> Packed(ArticleEntry entry);

    /// <summary>In how many sentences and paragraphs of an article each of some stems stands.</summary>
    /// <param name="entry">The article.</param>
    /// <param name="language">Its language.</param>
    /// <param name="stems">The stems.</param>
    IReadOnlyList<StemCount> Count(ArticleEntry entry, Language language, IReadOnlyList<string> stems);
}

/// <summary>A document that a search found.</summary>
/// <param name="Article">The article that it belongs to.</param>
/// <param name="Place">Its place in the article's block: a sentence's index, or the number of sentences and a paragraph's index.</param>
internal readonly record struct FoundDocument(ArticleEntry Article, int Place);

/// <summary>In how many sentences and paragraphs of an article a stem stands.</summary>
internal readonly record struct StemCount(int Sentences, int Paragraphs);
