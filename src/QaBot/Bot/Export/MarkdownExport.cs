using System.Text;
using QaBot.Channels.Markdown;

namespace QaBot.Bot.Export;

/// <summary>Writes a conversation as Markdown.</summary>
internal static class MarkdownExport
{
    /// <summary>Writes it.</summary>
    /// <param name="turns">The questions, oldest first.</param>
    /// <param name="most">How many UTF-16 units it may have; the oldest questions are left out, and that is said, where it would have
    /// more.</param>
    public static string Of(IReadOnlyList<ExportedTurn> turns, int most = int.MaxValue)
    {
        var parts = turns.Select(Of).ToList();
        var first = parts.Count;
        for (var length = 0; first > 0 && length + parts[first - 1].Length <= most; first--)
        {
            length += parts[first - 1].Length;
        }

        var left = first == 0 ? string.Empty : "*Earlier questions are left out.*\n\n";
        return $"# Conversation\n\n{left}{string.Concat(parts.Skip(first))}".TrimEnd();
    }

    private static string Of(ExportedTurn turn)
    {
        var text = new StringBuilder().Append("## ").Append(MarkdownText.Escape(turn.Question)).Append("\n\n");
        if (turn.Declined is { } reason)
        {
            text.Append($"No answer. {MarkdownText.Escape(reason)}".TrimEnd()).Append("\n\n");
        }

        foreach (var quote in turn.Quotes)
        {
            text.Append("> ").Append(Quote(quote.Text, turn.Answer)).Append("\n\n— ").Append(MarkdownText.Escape(quote.Place))
                .Append("\n\n");
        }

        return text.ToString();
    }

    private static string Quote(string quote, string? answer)
    {
        var start = answer is { Length: > 0 } ? quote.IndexOf(answer, StringComparison.Ordinal) : -1;
        if (start < 0)
        {
            return MarkdownText.Escape(quote);
        }

        var (before, behind) = (quote[..start], quote[(start + answer!.Length)..]);
        var marked = MarkdownText.Bold(before, answer, behind);
        return MarkdownText.Escape(before) + marked
            + (behind.Length > 0 && char.IsWhiteSpace(behind[0]) ? " " : string.Empty) + MarkdownText.Escape(behind, startsLine: false);
    }
}
