using QaBot.Answering.Indexing;

namespace QaBot.Web.Articles;

/// <summary>An article in the list.</summary>
/// <param name="Id">What it is asked for by.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The day it was published as yyyy-MM-dd; null when unknown.</param>
/// <param name="DateWords">The same in words.</param>
/// <param name="Source">Who published it; null when unknown.</param>
internal sealed record ArticleItemJson(string Id, string Title, string? Date, string? DateWords, string? Source)
{
    /// <summary>Makes it of the index's entry.</summary>
    public static ArticleItemJson Of(ArticleEntry entry) => new(
        entry.Id,
        entry.Title,
        entry.Date?.ToString("uuuu-MM-dd", null),
        entry.Date is { } date ? Rendering.DateWords.Of(date) : null,
        entry.Source);
}
