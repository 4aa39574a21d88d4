using System.Text.RegularExpressions;
using QaBot.Answering.Articles.Formats.PlainText;

namespace QaBot.Answering.Articles.Formats.Lists;

/// <summary>Tells the words that only announce what follows: "The keeper has three tasks:".</summary>
internal static partial class LeadIn
{
    /// <summary>Whether a paragraph leads into the list below it.</summary>
    public static bool Is(string text, ParagraphDraft paragraph) =>
        paragraph.Kind == ParagraphKind.Body && Announces(paragraph.Span.Of(text));

    /// <summary>Whether words announce what follows: they end with a colon, break off, or say so.</summary>
    public static bool Announces(string words) => words.Length > 0
        && (words[^1] is ':' or '：' || !LineJoiner.EndsSentence(words) || Following().IsMatch(words));

    [GeneratedRegex(
        @"\b(?:as\s+follows|(?:the|these)\s+following(?:\s+\p{L}+){0,3}|listed\s+below)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Following();
}
