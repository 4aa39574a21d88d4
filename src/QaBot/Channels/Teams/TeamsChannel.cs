using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Bot.Files;
using QaBot.Bot.Replies;
using QaBot.Channels.Activities;
using QaBot.Channels.Markdown;

namespace QaBot.Channels.Teams;

/// <summary>Teams: citations as chips, feedback buttons of Teams' own, no link definitions.</summary>
internal sealed class TeamsChannel(ArticleLinks links) : MarkdownRenderer(links)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Ids => ["msteams"];

    /// <inheritdoc/>
    public override string TextOf(IMessageActivity message, string? text) => TeamsText.Of(message, text);

    /// <inheritdoc/>
    public override IReadOnlyList<SentFile> FilesOf(IMessageActivity message) => TeamsFiles.Of(message);

    /// <inheritdoc/>
    public override Reaction? ReactionOf(Activity activity) => TeamsFeedback.Of(activity);

    // Teams refuses other addresses; what is asked on its own machine is the Agents Playground.
    /// <inheritdoc/>
    protected override bool MayOpen(string address) => base.MayOpen(address)
        && new Uri(address) is var uri && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback);

    // With suggested actions the Agents Playground shows Markdown and citations as raw text.
    /// <inheritdoc/>
    protected override bool MaySuggest(Reply reply) => !reply.Quotes.Any();

    /// <inheritdoc/>
    protected override string MarkOf(int number) => number <= TeamsLimits.Claims ? $" [{number}]" : string.Empty;

    /// <inheritdoc/>
    protected override void Complete(Activity message, Reply reply)
    {
        if (reply.Quotes.Any())
        {
            message.Entities = [Citations.ToEntity(Citations.Of(
                reply.Quotes.Select(part => part.Quote), quote => PlaceOf(quote, reply), hasIds: false))];
        }

        if (reply.FeedbackKey is not null)
        {
            message.ChannelData = ActivityJson.FromNode(TeamsFeedback.Asked());
        }
    }
}
