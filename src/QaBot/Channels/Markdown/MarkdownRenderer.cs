using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Answering.Answers;
using QaBot.Bot.Feedback;
using QaBot.Bot.Files;
using QaBot.Bot.Replies;
using QaBot.Rendering;

namespace QaBot.Channels.Markdown;

/// <summary>Plain Markdown in which the text alone holds quote and source; channels add what they show beside the text.</summary>
/// <param name="links">Leads to the articles.</param>
internal abstract class MarkdownRenderer(ArticleLinks links) : IChannel
{
    // A hard line break (CommonMark, section 6.7) within a block quote.
    private const string LineBreak = "  \n> ";

    /// <inheritdoc/>
    public abstract IReadOnlyList<string> Ids { get; }

    /// <inheritdoc/>
    public Activity Render(Reply reply)
    {
        var text = new StringBuilder();
        var quotes = 0;
        foreach (var part in reply.Parts)
        {
            Separate(text);
            text.Append(part.Match(Line, quote => Quote(quote, ++quotes, reply), Document, article => Article(article, reply)));
        }

        var message = MessageFactory.Text(text.Append(Footer(reply)).ToString());
        message.TextFormat = TextFormatTypes.Markdown;
        if (reply.Suggestions.Count > 0 && MaySuggest(reply))
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

    /// <inheritdoc/>
    public virtual string TextOf(IMessageActivity message, string? text) => (text ?? string.Empty).Trim();

    /// <inheritdoc/>
    public virtual IReadOnlyList<SentFile> FilesOf(IMessageActivity message) => [];

    /// <inheritdoc/>
    public virtual Reaction? ReactionOf(Activity activity) => null;

    /// <summary>Whether the channel shows suggestions with the reply.</summary>
    protected virtual bool MaySuggest(Reply reply) => true;

    /// <summary>Whether the channel's users can open an address, which may be relative to the bot's own.</summary>
    protected virtual bool MayOpen(string address) => address.StartsWith("http", StringComparison.Ordinal);

    /// <summary>The address of a quote's place; null when the channel's users could not open it.</summary>
    protected string? PlaceOf(Quote quote, Reply reply) => Openable(links.Of(quote, reply.Asked));

    /// <summary>What stands behind the quote, such as the number of its citation.</summary>
    protected virtual string MarkOf(int number) => string.Empty;

    /// <summary>What stands below all parts.</summary>
    protected virtual string Footer(Reply reply) => string.Empty;

    /// <summary>Adds what is not text.</summary>
    protected virtual void Complete(Activity message, Reply reply)
    {
    }

    /// <summary>The attachments with an address and a name, as files.</summary>
    /// <param name="message">The message.</param>
    /// <param name="source">Where the channel keeps files.</param>
    protected static IReadOnlyList<SentFile> AttachedTo(IMessageActivity message, FileSource source) =>
        [.. (message.Attachments ?? [])
            .Where(attachment => attachment is { ContentUrl.Length: > 0, Name.Length: > 0 })
            .Select(attachment => new SentFile(attachment.Name, attachment.ContentUrl, source))];

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

    // The text has no fence of its own: whoever makes it escapes what could be one.
    private static string Document(DocumentPart part) => $"```\n{part.Text}\n```";

    private string Article(ArticlePart part, Reply reply) =>
        $"- {Linked(part.Title, Openable(links.Of(part.Id, reply.Asked)))}{MarkdownText.Escape(part.Details, startsLine: false)}";

    private string Quote(QuotePart part, int number, Reply reply)
    {
        var mark = MarkOf(number);
        var place = Linked(SourceWords.Of(part.Quote.Source), mark.Length > 0 ? null : PlaceOf(part.Quote, reply));
        return $"> {string.Join(LineBreak, part.Lines().Select(QuotedLine))}{mark}\n\n— {place}";
    }

    private static string QuotedLine((string Before, string Marked, string Behind) line)
    {
        var (before, marked, behind) = line;
        var text = new StringBuilder(MarkdownText.Escape(before));
        return text.Append(before.Length > 0 && char.IsWhiteSpace(before[^1]) && text.Length > 0 && text[^1] != ' ' ? " " : string.Empty)
            .Append(marked.Length > 0 ? MarkdownText.Bold(before, marked, behind) : string.Empty)
            .Append(behind.Length > 0 && char.IsWhiteSpace(behind[0]) ? " " : string.Empty)
            .Append(MarkdownText.Escape(behind, startsLine: before.Length + marked.Length == 0))
            .ToString();
    }

    private string? Openable(string address) => MayOpen(address) ? address : null;

    private static string Linked(string words, string? address) =>
        address is null ? MarkdownText.Escape(words) : $"[{MarkdownText.Escape(words, startsLine: false)}]({address})";
}
