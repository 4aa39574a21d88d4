using QaBot.Answering.Answers;
using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Shows the next best sentences for the last question.</summary>
internal sealed class MoreCommand(AnswerService answers) : PhraseCommand(
    "more", "more please", "show more", "show me more", "tell me more", "show me others", "next", "others", "another one",
    "anything else")
{
    private const int PageSize = 3;

    /// <inheritdoc/>
    public override async Task RunAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Last is not { } last)
        {
            await turn.SayAsync(Reply.Of("Ask a question first; “more” then shows the next best sentences."), cancellationToken);
            return;
        }

        var answer = await answers.AskAgainAsync(turn.Engine, last, cancellationToken);
        await turn.SayAsync(NextOf(answer, last.Shown), cancellationToken);
        last.Shown = Math.Min(last.Shown + PageSize, AnswerService.MostCandidates);
    }

    private static Reply NextOf(Answer answer, int shown)
    {
        var next = answer.Candidates.Skip(shown).Take(PageSize).ToList();
        if (next.Count == 0)
        {
            return Reply.Of("I have no further sentences for that question.");
        }

        return new Reply
        {
            Parts = [new LinePart($"Next best for “{answer.Question.Text}”:", Tone.Aside),
                .. next.Select(candidate => new QuotePart(candidate.Quote, candidate.Span))],
            Suggestions = answer.Candidates.Count > shown + PageSize ? [AnswerReply.More] : [],
        };
    }
}
