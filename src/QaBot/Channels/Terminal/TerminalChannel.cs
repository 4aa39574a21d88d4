using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Bot.Files;
using QaBot.Bot.Replies;
using QaBot.Rendering;

namespace QaBot.Channels.Terminal;

/// <summary>A terminal: plain text without control characters, the answer between asterisks.</summary>
/// <param name="links">Leads to the articles' files; null where the terminal shows no links.</param>
internal sealed class TerminalChannel(PlaceLinks? links = null) : IChannel
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Ids => [TerminalAdapter.Id];

    /// <inheritdoc/>
    public Activity Render(Reply reply)
    {
        var text = new StringBuilder();
        foreach (var part in reply.Parts)
        {
            text.Append(text.Length > 0 ? "\n" : string.Empty)
                .Append(part.Match(line => PlainText.Of(line.Text), Quote, document => PlainText.Clean(document.Text), Article));
        }

        foreach (var suggestion in reply.Suggestions)
        {
            text.Append("\n  > ").Append(PlainText.Of(suggestion));
        }

        return MessageFactory.Text(text.ToString());
    }

    /// <inheritdoc/>
    public string TextOf(IMessageActivity message, string? text) => (text ?? string.Empty).Trim();

    /// <inheritdoc/>
    public IReadOnlyList<SentFile> FilesOf(IMessageActivity message) => [];

    /// <inheritdoc/>
    public Reaction? ReactionOf(Activity activity) => null;

    private string Article(ArticlePart part)
    {
        var title = PlainText.Of(part.Title);
        return $"  {(links is null ? title : links.Linked(part.Id, title))}{PlainText.Of(part.Details)}";
    }

    private string Quote(QuotePart part)
    {
        var words = string.Join('\n', part.Lines().Select(line =>
            PlainText.Of($"{line.Before}{(line.Marked.Length > 0 ? $"*{line.Marked}*" : string.Empty)}{line.Behind}")));
        var place = PlainText.Of(SourceWords.Of(part.Quote.Source));
        return $"“{words}”\n— {(links is null ? place : links.Linked(part.Quote, place))}";
    }
}
