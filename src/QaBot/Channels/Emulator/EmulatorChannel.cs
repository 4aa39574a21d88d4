using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Bot.Files;
using QaBot.Bot.Replies;
using QaBot.Channels.Markdown;

namespace QaBot.Channels.Emulator;

/// <summary>The Emulator: plain Markdown, and a card that asks for feedback.</summary>
internal sealed class EmulatorChannel(ArticleLinks links) : MarkdownRenderer(links)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Ids => ["emulator"];

    /// <inheritdoc/>
    public override IReadOnlyList<SentFile> FilesOf(IMessageActivity message) => AttachedTo(message, FileSource.OwnMachine);

    /// <inheritdoc/>
    public override Reaction? ReactionOf(Activity activity) => FeedbackCard.Of(activity);

    /// <inheritdoc/>
    protected override void Complete(Activity message, Reply reply)
    {
        if (reply.FeedbackKey is { } key)
        {
            message.Attachments = [FeedbackCard.For(key)];
        }
    }
}
