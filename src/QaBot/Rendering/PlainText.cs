using System.Globalization;
using System.Text;

namespace QaBot.Rendering;

/// <summary>Text of others for a terminal or a log, without signs that would steer it or turn its direction around.</summary>
internal static class PlainText
{
    /// <summary>The text on one line, without such signs.</summary>
    public static string Of(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text without such signs; its lines stay.</summary>
    public static string Clean(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(c => !IsDirection(c))
        .Select(c => char.IsControl(c) && c is not ('\n' or '\t') ? ' ' : c));

    /// <summary>The text on one line, such signs written out, since a log must tell what came.</summary>
    public static string Escape(string text)
    {
        if (!text.Any(IsSteering))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = IsSteering(c) ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Whether a sign turns the direction of the text around (Unicode Standard Annex #9, section 2).</summary>
    public static bool IsDirection(char c) =>
        c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' or '\u061c';

    private static bool IsSteering(char c) => char.IsControl(c) || IsDirection(c) || c is '\u2028' or '\u2029';
}
