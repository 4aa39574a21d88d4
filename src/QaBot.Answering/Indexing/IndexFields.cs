namespace QaBot.Answering.Indexing;

/// <summary>
/// The names of the index's fields. An article is one block of documents with consecutive numbers: its sentences in
/// order, then its paragraphs in order, then the article itself. A document's place in its block follows from its number.
/// Fields of analysed words have these names in English and others in each other language, see
/// <see cref="Languages.LanguageFields"/>.
/// </summary>
internal static class IndexFields
{
    /// <summary>On every document: the article's id, as one term.</summary>
    public const string Article = "article";

    /// <summary>On a sentence: its analysed words, with frequencies and positions.</summary>
    public const string Sentence = "sentence";

    /// <summary>On a paragraph: its analysed words, with frequencies and positions.</summary>
    public const string Paragraph = "paragraph";

    /// <summary>On a paragraph: the analysed words of the headings above it.</summary>
    public const string Heading = "heading";

    /// <summary>On a paragraph: its words as written, lower case, not stemmed; the lexicon that spelling is checked against.</summary>
    public const string Word = "word";

    /// <summary>On an article: the analysed words of its title.</summary>
    public const string Title = "title";

    /// <summary>On an article: one term that all articles share, to find them by.</summary>
    public const string Kind = "kind";

    /// <summary>On an article (doc value): its packed <see cref="ArticleEntry"/>.</summary>
    public const string Entry = "entry";

    /// <summary>On an article (stored): the packed article with its time mentions.</summary>
    public const string Content = "content";

    /// <summary>The one term of <see cref="Kind"/>.</summary>
    public const string ArticleKind = "article";
}
