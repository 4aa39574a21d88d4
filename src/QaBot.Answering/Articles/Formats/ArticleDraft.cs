namespace QaBot.Answering.Articles.Formats;

/// <summary>A file's words, before they are split into sentences.</summary>
internal sealed record ArticleDraft
{
    /// <summary>The text that the paragraphs point into.</summary>
    public required string Text { get; init; }

    /// <summary>Its paragraphs in order, none overlapping.</summary>
    public required IReadOnlyList<ParagraphDraft> Paragraphs { get; init; }

    /// <summary>Where pages begin in the text; none where the format has none.</summary>
    public IReadOnlyList<PageStart> Pages { get; init; } = [];

    /// <summary>What the file says about itself: in its front matter, else in its format's own fields.</summary>
    public ArticleMetadata Metadata { get; init; } = ArticleMetadata.Nothing;

    /// <summary>What was ignored, in words for the user.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
