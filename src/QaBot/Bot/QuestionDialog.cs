using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using QaBot.Answering.Answers;
using QaBot.Bot.Commands;
using QaBot.Bot.Feedback;
using QaBot.Bot.Replies;
using QaBot.Bot.State;
using QaBot.Channels.Activities;

namespace QaBot.Bot;

/// <summary>
/// A question and what comes of it: it begins with a question, ends with the answer, and waits in between when the user is
/// asked which of several near sentences is meant. A command may come at any time and leaves the question waiting.
/// </summary>
/// <param name="turn">The message of this turn.</param>
/// <param name="answers">Answers questions.</param>
/// <param name="commands">What else can be said.</param>
/// <param name="why">Tells how the last answer came about.</param>
/// <param name="feedback">Notes declined questions.</param>
/// <param name="options">When near sentences are offered, and how many questions to go on with.</param>
internal sealed class QuestionDialog(TurnScope turn, AnswerService answers, CommandSet commands, WhyCommand why, FeedbackLog feedback,
    BotOptions options)
    : Dialog(nameof(QuestionDialog))
{
    private const string ChoicesKey = "choices";

    /// <summary>Whether dialogs under way are ones that this program knows.</summary>
    public static bool CanContinue(DialogState state) =>
        state.DialogStack?.TrueForAll(dialog => dialog is { Id: nameof(QuestionDialog), State: not null }
            && ChoicesOf(dialog) is not null) == true;

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return HearAsync(dc, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (turn.Memory.Last is { } question && ChoiceReply.Find(ChoicesOf(dc.ActiveDialog!)!, turn.Said) is { } choice)
        {
            var answer = await answers.ChooseAsync(turn.Engine, question, choice, cancellationToken);
            question.Turn = TurnReference.Of(answer);
            await GiveAsync(answer, question.Text, cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        return await HearAsync(dc, cancellationToken);
    }

    private async Task<DialogTurnResult> HearAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (turn.Said.Length == 0)
        {
            await turn.SayAsync(Reply.Of("I read text only. Ask me something, or say “help”."), cancellationToken);
        }
        else if (commands.Find(turn.Said) is { } command)
        {
            await command.RunAsync(turn, cancellationToken);
        }
        else
        {
            dc.ActiveDialog!.State[ChoicesKey] = await AskAsync(cancellationToken);
        }

        return turn.Memory.Last is not null && ChoicesOf(dc.ActiveDialog!) is { Count: > 0 }
            ? EndOfTurn
            : await dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Asks the question and says what comes of it.</summary>
    /// <returns>What the user may choose from; nothing when the question is done.</returns>
    private async Task<List<Choice>> AskAsync(CancellationToken cancellationToken)
    {
        var before = turn.Memory.Last?.Turn;
        var within = SelectedWords.Of(turn.Context.Activity.ChannelData);
        var answer = await answers.AskAsync(turn.Engine, turn.Said, before, AskedPart.Of(within, turn.Engine), cancellationToken);
        if (WhyCommand.IsBareWhy(turn.Said) && !answer.Answered)
        {
            // The articles tell no reason, so it is the answer before that is asked about.
            await why.RunAsync(turn, cancellationToken);
            return [];
        }

        feedback.Note(turn.Context.Activity.ChannelId, turn.Said, answer);
        turn.Memory.Last = AskedQuestion.Of(turn.Said, before, within, answer);
        var near = NearTie.Of(answer, options);
        if (near.Count > 1)
        {
            var choices = ChoiceReply.Choices(near);
            turn.Memory.Last.Shown = near.Count;
            await turn.SayAsync(ChoiceReply.Of(answer, near), cancellationToken);
            await turn.SayAsync(ChoiceReply.Offer(choices), cancellationToken);
            return choices;
        }

        await GiveAsync(answer, turn.Said, cancellationToken);
        return [];
    }

    private async Task GiveAsync(Answer answer, string question, CancellationToken cancellationToken)
    {
        var key = turn.Memory.NextAnswer.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var next = NextQuestions.After(answer, question, turn.Memory, turn.Engine, options.NextQuestions);
        var sent = await turn.SayAsync(AnswerReply.Of(answer, key, next), cancellationToken);
        turn.Memory.Note(answer is { Answered: true, Quote: not null }
            ? GivenAnswer.Of(key, question, answer, sent?.Id)
            : GivenAnswer.OfDeclined(key, question, answer));
    }

    // Read back from the state, they are JSON; null when it is not of their form.
    private static List<Choice>? ChoicesOf(DialogInstance dialog)
    {
        try
        {
            return dialog.State.TryGetValue(ChoicesKey, out var kept) ? ActivityJson.To<List<Choice>>(kept) : [];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
