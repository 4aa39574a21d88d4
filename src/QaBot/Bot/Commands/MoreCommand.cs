using System.Collections.Frozen;
using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Shows the next best sentences for the last question.</summary>
internal sealed class MoreCommand(AnswerService answers) : IBotCommand
{
    private static readonly FrozenSet<string> Said =
        Phrases.Of("more", "more please", "show more", "show me more", "tell me more", "show me others", "next", "others", "another one",
        "anything else");

    /// <inheritdoc/>
    public bool Matches(string said) => Said.Contains(said);

    /// <inheritdoc/>
    public async Task RunAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Last is not { } last)
        {
            await turn.SayAsync(Reply.Of("Ask a question first; “more” then shows the next best sentences."), cancellationToken);
            return;
        }

        var answer = await answers.AskAgainAsync(turn.Engine, last, cancellationToken);
        await turn.SayAsync(MoreReply.Of(answer, last.Shown), cancellationToken);
        last.Shown = Math.Min(last.Shown + MoreReply.PageSize, AnswerService.MostCandidates);
    }
}
