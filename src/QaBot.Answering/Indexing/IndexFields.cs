using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing;

/// <summary>
/// The names of the index's fields. An article is one block of documents with consecutive numbers: its sentences in
/// order, then its paragraphs in order, then the article itself. A document's place in its block follows from its number.
/// The fields of analysed words are those of <see cref="LanguageFields"/>.
/// </summary>
internal static class IndexFields
{
    /// <summary>On every document: the article's id, as one term.</summary>
    public const string Article = "article";

    /// <summary>On an article: one term that all articles share, to find them by.</summary>
    public const string Kind = "kind";

    /// <summary>On an article (doc value): its packed <see cref="ArticleEntry"/>.</summary>
    public const string Entry = "entry";

    /// <summary>On an article (stored): the packed article with its time mentions.</summary>
    public const string Content = "content";

    /// <summary>The one term of <see cref="Kind"/>.</summary>
    public const string ArticleKind = "article";
}
