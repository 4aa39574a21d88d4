using System.Globalization;
using QaBot.Answering.Answers;

namespace QaBot.Rendering;

/// <summary>Says in words where a quote stands.</summary>
internal static class SourceWords
{
    /// <summary>The place: title, headings, page where there are pages, paragraph and date.</summary>
    public static string Of(SourceReference source)
    {
        var parts = new List<string> { source.Title };

        // The heading that an article has its title from says nothing more.
        parts.AddRange(source.Headings is [var first, ..] && first == source.Title ? source.Headings.Skip(1) : source.Headings);
        var page = source.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $"page {number}, ") : string.Empty;
        parts.Add(string.Create(CultureInfo.InvariantCulture, $"{page}paragraph {source.Paragraph}"));
        var place = string.Join(" › ", parts);
        return source.Date is { } date ? $"{place} ({DateWords.Of(date)})" : place;
    }
}
