using QaBot.Answering.Indexing;

namespace QaBot.Web.Articles;

/// <summary>An article in the list.</summary>
/// <param name="Id">What it is asked for by.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The day it was published as yyyy-MM-dd; null when unknown.</param>
/// <param name="DateWords">The same in words.</param>
/// <param name="Source">Who published it; null when unknown.</param>
/// <param name="Language">Its language as an ISO 639-1 code.</param>
/// <param name="Paragraphs">How many paragraphs it has, headings included.</param>
/// <param name="Sentences">How many sentences it has.</param>
/// <param name="File">The name of its file below the folder of articles.</param>
internal sealed record ArticleItemJson(
    string Id, string Title, string? Date, string? DateWords, string? Source, string Language, int Paragraphs, int Sentences, string File)
{
    /// <summary>Makes it of the index's entry.</summary>
    public static ArticleItemJson Of(ArticleEntry entry) => new(
        entry.Id,
        entry.Title,
        entry.Date?.ToString("uuuu-MM-dd", null),
        entry.Date is { } date ? Rendering.DateWords.Of(date) : null,
        entry.Source,
        entry.Language,
        entry.ParagraphCount,
        entry.SentenceCount,
        entry.File);
}
