using System.Text.RegularExpressions;

namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>Puts words together that a text divides at the ends of its lines; the second half moves up to the first.</summary>
internal static partial class DividedWords
{
    /// <summary>Gives a text without divided words; the same text when there are none.</summary>
    public static string Join(string text)
    {
        if (!Divided().IsMatch(text))
        {
            return text;
        }

        var hyphens = new Hyphens(Whole().Matches(text).Select(word => word.Value));
        return Divided().Replace(text, match =>
        {
            var (before, after) = (match.Groups["before"].Value, match.Groups["after"].Value);
            var hyphen = hyphens.BelongBetween(before, after) ? "-" : string.Empty;
            var end = match.Groups["gap"].Success ? match.Groups["end"].Value : string.Empty;
            return $"{before}{hyphen}{after}{match.Groups["rest"].Value}{end}";
        });
    }

    [GeneratedRegex(
        @"(?<before>\p{L}{2,})[-\u00ad\u2010](?<end>\r?\n)[ \t]*(?<after>\p{Ll}{2,}(?:-\p{L}+)*)(?<rest>[^\s]*)(?<gap>[ \t]+(?=\S))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Divided();

    [GeneratedRegex(@"(?<!\p{L}|[-\u00ad\u2010]\r?\n[ \t]*)(?>\p{L}+(?:-\p{L}+)*)(?![-\u00ad\u2010]\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
