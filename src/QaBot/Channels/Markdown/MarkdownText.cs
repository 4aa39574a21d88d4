using System.Globalization;
using System.Text;
using QaBot.Rendering;

namespace QaBot.Channels.Markdown;

/// <summary>
/// Writes plain text as Markdown that shows just that text: no markup, link, mention or HTML comes of it. What could be
/// markup is written as a character reference, which CommonMark (section 6.2, entity and numeric character references)
/// never reads as markup, where a backslash would open a formula in some channels and stand there in others.
/// </summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]{}~|#^<>&";
    private const string LineStarts = "-+=:.)";

    /// <summary>Escapes text; line breaks become spaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="startsLine">Whether nothing stands before it on its line.</param>
    public static string Escape(string text, bool startsLine = true)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var atStart = startsLine;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsInvisible(c))
            {
                continue;
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                AppendSpace(escaped);
                continue;
            }

            if (Special.Contains(c) || IsLinkSign(text, i) || (c == '$' && Next(text, i) == '$') || (c == '!' && Next(text, i) == '[')
                || (atStart && LineStarts.Contains(c)))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            }
            else
            {
                escaped.Append(c);
            }

            // "12." at the start of a line would be a list.
            atStart &= char.IsAsciiDigit(c);
        }

        return escaped.ToString();
    }

    /// <summary>Escapes text that stands as a link's title between quotation marks.</summary>
    public static string EscapeTitle(string text) => Escape(text).Replace("\"", "&#34;", StringComparison.Ordinal);

    /// <summary>Sets text in bold, or leaves it plain where neighbouring letters would keep the stars from being read so.</summary>
    public static string Bold(string before, string text, string behind)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return Escape(text, startsLine: false);
        }

        var opens = !IsLetter(before.LastOrDefault()) || IsLetter(trimmed[0]);
        var closes = !IsLetter(behind.FirstOrDefault()) || IsLetter(trimmed[^1]);
        return opens && closes ? $"**{Escape(trimmed, startsLine: false)}**" : Escape(trimmed);
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    // What turns "http://a.bc", "www.a.bc", "//a.bc" and "a@b.cd" into links; the letters of "8 a.m." make none.
    private static bool IsLinkSign(string text, int i) => text[i] switch
    {
        '@' => true,
        ':' => Next(text, i) == '/' || (char.IsLetter(Next(text, i)) && i > 0 && char.IsLetter(text[i - 1])),
        '/' => Next(text, i) == '/' || (i > 0 && text[i - 1] == '/'),
        '.' => i > 0 && char.IsLetterOrDigit(text[i - 1]) && char.IsLetter(Next(text, i))
            && (char.IsLetterOrDigit(Next(text, i + 1)) || (i > 1 && char.IsLetterOrDigit(text[i - 2]))),
        _ => false,
    };

    private static char Next(string text, int i) => i + 1 < text.Length ? text[i + 1] : ' ';

    private static bool IsInvisible(char c) => PlainText.IsDirection(c) || c is '\u200b' or '\ufeff';

    private static void AppendSpace(StringBuilder escaped)
    {
        if (escaped.Length > 0 && escaped[^1] != ' ')
        {
            escaped.Append(' ');
        }
    }
}
