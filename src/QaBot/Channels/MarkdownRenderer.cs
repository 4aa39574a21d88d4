using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Bot.Replies;
using QaBot.Rendering;

namespace QaBot.Channels;

/// <summary>Plain Markdown in which the text alone holds quote and source; for channels without a renderer of their own.</summary>
internal class MarkdownRenderer : IReplyRenderer
{
    /// <inheritdoc/>
    public virtual IReadOnlyList<string> Channels => [];

    /// <summary>Whether the line below a quote names its source.</summary>
    protected virtual bool ShowsSource => true;

    /// <inheritdoc/>
    public Activity Render(Reply reply)
    {
        var text = new StringBuilder();
        var quotes = 0;
        foreach (var part in reply.Parts)
        {
            Separate(text);
            text.Append(part switch
            {
                LinePart line => Line(line),
                QuotePart quote => Quote(quote, ++quotes),
                _ => throw new InvalidOperationException($"There is no Markdown for {part.GetType().Name}."),
            });
        }

        var message = MessageFactory.Text(text.Append(Footer(reply)).ToString());
        message.TextFormat = TextFormatTypes.Markdown;
        if (reply.Suggestions.Count > 0)
        {
            message.SuggestedActions = new SuggestedActions
            {
                To = [],
                Actions = [.. reply.Suggestions.Select(suggestion => new CardAction(ActionTypes.ImBack, suggestion, value: suggestion))],
            };
        }

        Complete(message, reply);
        return message;
    }

    /// <summary>What stands behind the quote, such as the number of its citation.</summary>
    protected virtual string MarkOf(int number) => string.Empty;

    /// <summary>What stands below all parts.</summary>
    protected virtual string Footer(Reply reply) => string.Empty;

    /// <summary>Adds what is not text.</summary>
    protected virtual void Complete(Activity message, Reply reply)
    {
    }

    private static void Separate(StringBuilder text)
    {
        if (text.Length > 0)
        {
            text.Append("\n\n");
        }
    }

    private static string Line(LinePart line) => line.Tone switch
    {
        Tone.Strong => $"**{MarkdownText.Escape(line.Text)}**",
        Tone.Aside => $"*{MarkdownText.Escape(line.Text)}*",
        _ => MarkdownText.Escape(line.Text),
    };

    private string Quote(QuotePart part, int number)
    {
        var (before, marked, behind) = part.Split();
        var text = new StringBuilder("> ");
        foreach (var context in part.Context)
        {
            text.Append(MarkdownText.Escape(context.Text)).Append(' ');
        }

        text.Append(MarkdownText.Escape(before, startsLine: part.Context.Count == 0));
        text.Append(before.Length > 0 && char.IsWhiteSpace(before[^1]) && text[^1] != ' ' ? " " : string.Empty);
        text.Append(marked.Length > 0 ? MarkdownText.Bold(before, marked, behind) : string.Empty);
        text.Append(behind.Length > 0 && char.IsWhiteSpace(behind[0]) ? " " : string.Empty).Append(MarkdownText.Escape(behind, startsLine: false));
        text.Append(MarkOf(number));
        text.Append(Source(part));
        return text.ToString();
    }

    private string Source(QuotePart part)
    {
        var source = ShowsSource ? SourceWords.Of(part.Quote.Source) : string.Empty;
        var words = part.Note is null ? source : source.Length > 0 ? $"{source} · {part.Note}" : part.Note;
        return words.Length > 0 ? $"\n\n— {MarkdownText.Escape(words)}" : string.Empty;
    }
}
