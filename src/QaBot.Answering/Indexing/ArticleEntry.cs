using NodaTime;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Indexing;

/// <summary>What the index knows of an article without unpacking it. Belongs to one <see cref="IndexSnapshot"/>.</summary>
public sealed record ArticleEntry
{
    /// <summary>The name it is asked for by, unique in the index.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The day it was published; null when unknown.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Who published it; null when unknown.</summary>
    public string? Source { get; init; }

    /// <summary>Its language as an ISO 639-1 code, lower case.</summary>
    public required string Language { get; init; }

    /// <summary>The hash of its text, as in <see cref="Article.ContentHash"/>.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The name of its file below the articles' folder, with forward slashes and its ending.</summary>
    public required string File { get; init; }

    /// <summary>The SHA-256 of its file in hexadecimal digits, lower case.</summary>
    public required string FileHash { get; init; }

    /// <summary>How many sentences it has.</summary>
    public required int SentenceCount { get; init; }

    /// <summary>How many paragraphs it has, headings included.</summary>
    public required int ParagraphCount { get; init; }

    /// <summary>
    /// The index's number of its first sentence. Its other sentences follow, then its paragraphs, then the article
    /// itself. Changes with every change of the index.
    /// </summary>
    public required int FirstDocument { get; init; }

    /// <summary>The index's number of the article itself.</summary>
    internal int ArticleDocument => FirstDocument + SentenceCount + ParagraphCount;
}
