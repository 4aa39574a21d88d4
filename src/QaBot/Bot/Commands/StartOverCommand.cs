using System.Collections.Frozen;
using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Forgets what was asked.</summary>
internal sealed class StartOverCommand : IBotCommand
{
    private static readonly FrozenSet<string> Said =
        Phrases.Of("start over", "start again", "restart", "reset", "new topic", "forget it", "forget that", "clear");

    /// <inheritdoc/>
    public bool Matches(string said) => Said.Contains(said);

    /// <inheritdoc/>
    public Task RunAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        turn.Memory.StartOver();
        return turn.SayAsync(Reply.Of("I have forgotten what you asked before. What would you like to know?"), cancellationToken);
    }
}
