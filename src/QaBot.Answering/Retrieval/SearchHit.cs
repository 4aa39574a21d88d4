using QaBot.Answering.Indexing;

namespace QaBot.Answering.Retrieval;

/// <summary>A place that a search found.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">The sentence in the article's text that holds most of the words; null when the title was found.</param>
/// <param name="Text">The sentence's words, or the title.</param>
/// <param name="TitleMarks">The words of the search in the title, counted from its beginning.</param>
/// <param name="Marks">The words of the search in the sentence, counted in the article's text.</param>
public sealed record SearchHit(ArticleEntry Article, TextSpan? Span, string Text, IReadOnlyList<TextSpan> TitleMarks,
    IReadOnlyList<TextSpan> Marks);
