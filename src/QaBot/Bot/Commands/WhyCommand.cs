using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Tells how the last answer came about.</summary>
internal sealed class WhyCommand(AnswerService answers) : PhraseCommand(
    "why this answer", "how did you find this", "how did you find that", "explain", "explain this answer")
{
    /// <summary>Whether the message is "why" alone, which asks for a reason when the articles tell one.</summary>
    public static bool IsBareWhy(string said) => said.Trim(' ', '?', '!', '.').Equals("why", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override async Task RunAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var reply = turn.Memory.Last is { } last
            ? WhyReply.Of(await answers.AskAgainAsync(turn.Engine, last, cancellationToken))
            : Reply.Of("Ask a question first; “why” then tells how its answer came about.");
        await turn.SayAsync(reply, cancellationToken);
    }
}
