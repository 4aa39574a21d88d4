using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Bot.Replies;
using QaBot.Commands.Chatting;
using QaBot.Rendering;

namespace QaBot.Channels;

/// <summary>A terminal: plain text without control characters, the answer between asterisks.</summary>
internal sealed class ConsoleRenderer : IReplyRenderer
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Channels => [ConsoleAdapter.Channel];

    /// <inheritdoc/>
    public Activity Render(Reply reply)
    {
        var text = new StringBuilder();
        foreach (var part in reply.Parts)
        {
            text.Append(text.Length > 0 ? "\n" : string.Empty).Append(part is QuotePart quote ? Quote(quote) : PlainText.Of(((LinePart)part).Text));
        }

        foreach (var suggestion in reply.Suggestions)
        {
            text.Append("\n  > ").Append(PlainText.Of(suggestion));
        }

        return MessageFactory.Text(text.ToString());
    }

    private static string Quote(QuotePart part)
    {
        var (before, marked, behind) = part.Split();
        var context = string.Concat(part.Context.Select(quote => quote.Text + " "));
        var words = PlainText.Of($"{context}{before}{(marked.Length > 0 ? $"*{marked}*" : string.Empty)}{behind}");
        return $"“{words}”\n— {PlainText.Of(SourceWords.Of(part.Quote.Source))}{(part.Note is { } note ? $" · {note}" : string.Empty)}";
    }
}
