using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Forgets what was asked.</summary>
internal sealed class StartOverCommand() : PhraseCommand(
    "start over", "start again", "restart", "reset", "new topic", "forget it", "forget that", "clear")
{
    /// <inheritdoc/>
    public override Task RunAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        turn.Memory.StartOver();
        return turn.SayAsync(Reply.Of("I have forgotten what you asked before. What would you like to know?"), cancellationToken);
    }
}
