using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Bot.Replies;
using QaBot.Channels.Activities;

namespace QaBot.Channels;

/// <summary>Teams: citations as chips, feedback buttons of Teams' own, no link definitions.</summary>
internal sealed class TeamsRenderer(ArticleLinks links) : MarkdownRenderer
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Channels => ["msteams"];

    // With suggested actions the Agents Playground shows Markdown and citations as raw text.
    /// <inheritdoc/>
    protected override bool MaySuggest(Reply reply) => !reply.Quotes.Any();

    /// <inheritdoc/>
    protected override string MarkOf(int number) => number <= Citations.Most ? $" [{number}]" : string.Empty;

    /// <inheritdoc/>
    protected override void Complete(Activity message, Reply reply)
    {
        if (reply.Quotes.Any())
        {
            message.Entities = [Citations.ToEntity(Citations.Of(reply.Quotes.Select(part => part.Quote), links.SecureOf, hasIds: false))];
        }

        if (reply.FeedbackKey is not null)
        {
            message.ChannelData = ActivityJson.FromNode(new JsonObject
            {
                ["feedbackLoopEnabled"] = true,
                ["feedbackLoop"] = new JsonObject { ["type"] = "default" },
            });
        }
    }
}
