using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace QaBot.Answering.Articles;

/// <summary>One article as it is searched and quoted. All offsets count UTF-16 units in <see cref="Text"/>.</summary>
public sealed record Article
{
    private readonly string text = string.Empty;

    /// <summary>
    /// The name it is asked for by: its path below the articles' folder, with forward slashes and without the
    /// file's ending ("news/2019/russia-iran"). Unique within a folder.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>
    /// The text that offsets point into. For a plain text file this is the file's content, line ends included, with the
    /// words together that it divides at them; for the other formats the words without their markup, paragraphs parted by
    /// an empty line, the cells of tables with the headings of their columns, and notes behind what they hang on.
    /// </summary>
    public required string Text
    {
        get => text;
        init
        {
            text = value;
            ContentHash = HashOf(value);
        }
    }

    /// <summary>Its title; the file's name in words when neither front matter nor text gives one.</summary>
    public required string Title { get; init; }

    /// <summary>The day it was published, the day that "last year" counts from; null when unknown.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Who published it, as the front matter says; null when unknown.</summary>
    public string? Source { get; init; }

    /// <summary>Its language as an ISO 639-1 code, lower case.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Its paragraphs in order, headings included.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>Where the pages of its file begin, in the text's order; none where the file's format has no pages.</summary>
    public IReadOnlyList<PageStart> Pages { get; init; } = [];

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of <see cref="Text"/> in UTF-8; tells whether a quote still holds.</summary>
    public string ContentHash { get; private init; } = string.Empty;

    /// <summary>The page that words stand on; where they run over its end, the one that they begin on.</summary>
    /// <param name="offset">Where they start in <see cref="Text"/>.</param>
    /// <returns>The page's number, from 1; null where the file's format has no pages.</returns>
    public int? PageAt(int offset)
    {
        var (low, high) = (0, Pages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Pages[middle].Offset <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Pages[low - 1].Page;
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
