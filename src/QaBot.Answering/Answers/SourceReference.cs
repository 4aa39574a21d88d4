using NodaTime;

namespace QaBot.Answering.Answers;

/// <summary>Where a quote stands, in words for a reader.</summary>
/// <param name="Title">The article's title.</param>
/// <param name="Headings">The headings above the quote, outermost first.</param>
/// <param name="Paragraph">The paragraph's number, from 1.</param>
/// <param name="Date">The day the article was published, when known.</param>
/// <param name="Publisher">Who published it, when known.</param>
public sealed record SourceReference(
    string Title,
    IReadOnlyList<string> Headings,
    int Paragraph,
    LocalDate? Date,
    string? Publisher)
{
    /// <summary>The page of the article's file that it begins on, from 1; null where the file's format has no pages.</summary>
    public int? Page { get; init; }
}
