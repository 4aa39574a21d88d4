using System.Net;
using System.Text;

namespace QaBot.Bot.Export;

/// <summary>Writes a conversation as a page.</summary>
internal static class HtmlExport
{
    /// <summary>Writes it.</summary>
    /// <param name="turns">The questions, oldest first.</param>
    public static string Of(IReadOnlyList<ExportedTurn> turns)
    {
        var text = new StringBuilder(
            "<!doctype html>\n<html lang=\"en\">\n<head><meta "
            + "charset=\"utf-8\"><title>Conversation</title></head>\n<body>\n<h1>Conversation</h1>\n");
        foreach (var turn in turns)
        {
            text.Append("<h2>").Append(WebUtility.HtmlEncode(turn.Question)).Append("</h2>\n");
            if (turn.Declined is { } reason)
            {
                text.Append("<p>").Append(WebUtility.HtmlEncode($"No answer. {reason}".TrimEnd())).Append("</p>\n");
            }

            foreach (var quote in turn.Quotes)
            {
                text.Append("<figure><blockquote>").Append(Quote(quote.Text, turn.Answer))
                    .Append("</blockquote><figcaption>— ").Append(WebUtility.HtmlEncode(quote.Place)).Append("</figcaption></figure>\n");
            }
        }

        return text.Append("</body>\n</html>\n").ToString();
    }

    private static string Quote(string quote, string? answer)
    {
        var start = answer is { Length: > 0 } ? quote.IndexOf(answer, StringComparison.Ordinal) : -1;
        return start < 0
            ? WebUtility.HtmlEncode(quote)
            : $"{WebUtility.HtmlEncode(quote[..start])}<strong>{WebUtility.HtmlEncode(answer)}</strong>"
                + WebUtility.HtmlEncode(quote[(start + answer!.Length)..]);
    }
}
