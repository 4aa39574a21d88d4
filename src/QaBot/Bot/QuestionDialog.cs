using Microsoft.Bot.Builder.Dialogs;
using QaBot.Bot.Commands;
using QaBot.Bot.Feedback;
using QaBot.Bot.Replies;
using QaBot.Bot.State;

namespace QaBot.Bot;

/// <summary>One message of a user: a choice among sentences offered before, a command, or a question.</summary>
internal sealed class QuestionDialog(AnswerService answers, CommandSet commands, WhyCommand why, FeedbackLog feedback, BotOptions options)
    : Dialog(nameof(QuestionDialog))
{
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await AnswerAsync(dc.Context.TurnState.Get<TurnScope>()!, cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }

    private Task AnswerAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        if (turn.Said.Length == 0)
        {
            return turn.SayAsync(Reply.Of("I read text only. Ask me something, or say “help”."), cancellationToken);
        }

        if (turn.Memory.Last is { Choices.Count: > 0 } last && ChoiceReply.Find(last.Choices, turn.Said) is { } choice)
        {
            return ChooseAsync(turn, last, choice, cancellationToken);
        }

        return commands.Find(turn.Said) is { } command ? command.RunAsync(turn, cancellationToken) : AskAsync(turn, cancellationToken);
    }

    private async Task AskAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var before = turn.Memory.Last?.Turn;
        var answer = await answers.AskAsync(turn.Engine, turn.Said, before, AskedPart.Of(turn.Context.Activity.ChannelData, turn.Engine), cancellationToken);
        if (WhyCommand.IsBareWhy(turn.Said) && !answer.Answered)
        {
            // The articles tell no reason, so it is the answer before that is asked about.
            await why.RunAsync(turn, cancellationToken);
            return;
        }

        feedback.Note(turn.Context.Activity.ChannelId, turn.Said, answer);
        turn.Memory.Last = AskedQuestion.Of(turn.Said, before, answer);
        var near = NearTie.Of(answer, options);
        if (near.Count > 1)
        {
            turn.Memory.Last.Choices = ChoiceReply.Choices(near);
            turn.Memory.Last.Shown = near.Count;
            await turn.SayAsync(ChoiceReply.Of(answer, near), cancellationToken);
            await turn.SayAsync(ChoiceReply.Offer(turn.Memory.Last.Choices), cancellationToken);
            return;
        }

        await GiveAsync(turn, answer, turn.Said, cancellationToken);
    }

    private async Task ChooseAsync(TurnScope turn, AskedQuestion question, Choice choice, CancellationToken cancellationToken)
    {
        var answer = await answers.ChooseAsync(turn.Engine, question, choice, cancellationToken);
        question.Turn = TurnReference.Of(answer);
        question.Choices = [];
        await GiveAsync(turn, answer, question.Text, cancellationToken);
    }

    private static async Task GiveAsync(TurnScope turn, Answering.Answer answer, string question, CancellationToken cancellationToken)
    {
        var key = turn.Memory.NextAnswer.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var sent = await turn.SayAsync(AnswerReply.Of(answer, key), cancellationToken);
        if (answer is { Answered: true, Quote: not null })
        {
            turn.Memory.Note(GivenAnswer.Of(key, question, answer, sent?.Id));
        }
    }
}
