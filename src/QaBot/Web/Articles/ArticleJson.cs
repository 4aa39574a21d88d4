using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;

namespace QaBot.Web.Articles;

/// <summary>An article as the page draws it.</summary>
/// <param name="Article">What the list tells of it.</param>
/// <param name="Hash">The hash of its text, as in citations.</param>
/// <param name="Text">The text that offsets point into.</param>
/// <param name="Paragraphs">Its paragraphs in order.</param>
/// <param name="Pages">Where the pages of its file begin in the text, in its order; null where there are none.</param>
internal sealed record ArticleJson(
    ArticleItemJson Article, string Hash, string Text, IReadOnlyList<ParagraphJson> Paragraphs, IReadOnlyList<PageStart>? Pages)
{
    /// <summary>Makes it of an article.</summary>
    public static ArticleJson Of(ArticleEntry entry, Article article) => new(
        ArticleItemJson.Of(entry),
        article.ContentHash,
        article.Text,
        [.. article.Paragraphs.Select(ParagraphJson.Of)],
        article.Pages.Count > 0 ? article.Pages : null);
}
