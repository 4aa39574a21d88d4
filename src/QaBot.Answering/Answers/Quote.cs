using QaBot.Answering.Articles;

namespace QaBot.Answering.Answers;

/// <summary>Words of an article, unchanged: <c>article.Text.Substring(Span.Offset, Span.Length) == Text</c>.</summary>
public sealed record Quote
{
    /// <summary>The article's <see cref="Article.Id"/>.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The article's <see cref="Article.ContentHash"/> when it was quoted.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Where the words stand in the article's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>The place in words.</summary>
    public required SourceReference Source { get; init; }
}
