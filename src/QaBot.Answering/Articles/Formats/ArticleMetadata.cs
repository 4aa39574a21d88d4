using NodaTime;

namespace QaBot.Answering.Articles.Formats;

/// <summary>What a file says about the article in it.</summary>
internal sealed record ArticleMetadata
{
    /// <summary>Metadata that says nothing.</summary>
    public static readonly ArticleMetadata Nothing = new();

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The day it was published.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The day the file was made: taken for the day of publication where neither file nor text names that.</summary>
    public LocalDate? MadeOn { get; init; }

    /// <summary>Who published it.</summary>
    public string? Source { get; init; }

    /// <summary>The language as an ISO 639-1 code, lower case.</summary>
    public string? Language { get; init; }

    /// <summary>The language of a tag such as "en-GB"; null when it starts with no two-letter code.</summary>
    public static string? LanguageOf(string? tag)
    {
        tag = tag?.Trim();
        return tag is { Length: >= 2 } && char.IsAsciiLetter(tag[0]) && char.IsAsciiLetter(tag[1])
            && (tag.Length == 2 || tag[2] is '-' or '_')
            ? tag[..2].ToLowerInvariant()
            : null;
    }
}
