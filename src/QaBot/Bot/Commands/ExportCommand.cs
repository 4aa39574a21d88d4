using QaBot.Bot.Export;
using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Says the conversation so far as Markdown, to be copied.</summary>
internal sealed class ExportCommand() : PhraseCommand(
    "export", "export conversation", "export the conversation", "export this conversation", "export chat", "export the chat",
    "export this chat", "save conversation", "save the conversation", "save this conversation", "download conversation",
    "download the conversation", "copy conversation")
{
    // Teams takes some 100 KB a message.
    private const int MostCharacters = 20_000;

    /// <inheritdoc/>
    public override Task RunAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Answers.Count == 0)
        {
            return turn.SayAsync(Nothing, cancellationToken);
        }

        using var lease = turn.Engine.Index.Acquire();
        return turn.SayAsync(
            new Reply { Parts = [new DocumentPart(MarkdownExport.Of(ConversationExport.Of(turn.Memory, lease.Snapshot), MostCharacters))] },
            cancellationToken);
    }

    /// <summary>Says that there is nothing to export.</summary>
    public static Reply Nothing => Reply.Of("Nothing was asked yet; ask a question first, and “export” then gives it with its answer.");
}
