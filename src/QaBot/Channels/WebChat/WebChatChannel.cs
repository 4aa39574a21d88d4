using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Bot.Files;
using QaBot.Bot.Replies;
using QaBot.Channels.Activities;
using QaBot.Channels.Markdown;
using QaBot.Rendering;

namespace QaBot.Channels.WebChat;

/// <summary>Web Chat: link definitions to the place in the article, the citation entity that goes with them, thumbs, and for its page how
/// sure the bot is.</summary>
internal sealed class WebChatChannel(ArticleLinks links) : MarkdownRenderer(links)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Ids => ["webchat", "directline"];

    /// <inheritdoc/>
    public override IReadOnlyList<SentFile> FilesOf(IMessageActivity message) => AttachedTo(message, FileSource.Message);

    /// <inheritdoc/>
    public override Reaction? ReactionOf(Activity activity) => Thumbs.Of(activity);

    // The bot's own page resolves addresses that are relative.
    /// <inheritdoc/>
    protected override bool MayOpen(string address) => true;

    /// <inheritdoc/>
    protected override string MarkOf(int number) => $" [{number.ToString(CultureInfo.InvariantCulture)}]";

    /// <inheritdoc/>
    protected override string Footer(Reply reply)
    {
        var footer = new StringBuilder();
        foreach (var (quote, i) in reply.Quotes.Select((part, i) => (part.Quote, i)))
        {
            footer.Append(i == 0 ? "\n\n" : "\n")
                .Append(CultureInfo.InvariantCulture,
                    $"[{i + 1}]: {PlaceOf(quote, reply)} \"{MarkdownText.EscapeTitle(SourceWords.Of(quote.Source))}\"");
        }

        return footer.ToString();
    }

    /// <inheritdoc/>
    protected override void Complete(Activity message, Reply reply)
    {
        if (reply.Quotes.FirstOrDefault() is not { } first)
        {
            return;
        }

        var entity = Citations.Of(reply.Quotes.Select(part => part.Quote), quote => PlaceOf(quote, reply), hasIds: true);
        if (reply.FeedbackKey is { } key)
        {
            entity["potentialAction"] = Thumbs.For(key);
        }

        message.Entities = [Citations.ToEntity(entity)];

        // The page beside the chat shows the place at once.
        var data = new JsonObject { ["quote"] = Place(first) };
        if (reply.Confidence is { } confidence)
        {
            data["confidence"] = new JsonObject { ["value"] = confidence.Value, ["level"] = confidence.Level };
        }

        message.ChannelData = ActivityJson.FromNode(data);
    }

    private static JsonObject Place(QuotePart part) => new()
    {
        ["article"] = part.Quote.ArticleId,
        ["offset"] = part.Quote.Span.Offset,
        ["length"] = part.Quote.Span.Length,
        ["hash"] = part.Quote.ContentHash,
        ["text"] = part.Quote.Text,
        ["answer"] = part.Mark is { } mark ? new JsonObject { ["offset"] = mark.Span.Offset, ["length"] = mark.Span.Length } : null,
    };
}
