using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Answers thanks.</summary>
internal sealed class ThanksCommand : IBotCommand
{
    /// <inheritdoc/>
    public IReadOnlySet<string> Phrases { get; } = new HashSet<string> { "thanks", "thank you", "thank you very much", "thanks a lot", "many thanks", "thx", "great thanks", "ok thanks", "cheers", "bye", "goodbye" };

    /// <inheritdoc/>
    public Task RunAsync(TurnScope turn, CancellationToken cancellationToken) => turn.SayAsync(Reply.Of("You are welcome."), cancellationToken);
}
