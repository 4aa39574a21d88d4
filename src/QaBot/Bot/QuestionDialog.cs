using System.Text.Json;
using Microsoft.Bot.Builder;
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
/// <param name="answers">Answers questions.</param>
/// <param name="commands">What else can be said.</param>
/// <param name="why">Tells how the last answer came about.</param>
/// <param name="feedback">Notes declined questions.</param>
/// <param name="options">When near sentences are offered, and how many questions to go on with.</param>
internal sealed class QuestionDialog(AnswerService answers, CommandSet commands, WhyCommand why, FeedbackLog feedback, BotOptions options)
    : Dialog(nameof(QuestionDialog))
{
    private const string ChoicesKey = "choices";

    /// <summary>Takes a message: as the answer to what was asked back, as a command, or as a question.</summary>
    /// <param name="turn">The message.</param>
    /// <param name="dialogs">The way to the dialogs under way.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public Task RunAsync(TurnScope turn, IStatePropertyAccessor<DialogState> dialogs, CancellationToken cancellationToken)
    {
        turn.Context.TurnState.Set(turn);
        return this.RunAsync(turn.Context, dialogs, cancellationToken);
    }

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
        var turn = dc.Context.TurnState.Get<TurnScope>();
        if (turn.Memory.Last is { } question && ChoiceReply.Find(ChoicesOf(dc.ActiveDialog!)!, turn.Said) is { } choice)
        {
            var answer = await answers.ChooseAsync(turn.Engine, question, choice, cancellationToken);
            question.Turn = TurnReference.Of(answer);
            await GiveAsync(turn, answer, question.Text, cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        return await HearAsync(dc, cancellationToken);
    }

    private async Task<DialogTurnResult> HearAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = dc.Context.TurnState.Get<TurnScope>();
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
            dc.ActiveDialog!.State[ChoicesKey] = await AskAsync(turn, cancellationToken);
        }

        return turn.Memory.Last is not null && ChoicesOf(dc.ActiveDialog!) is { Count: > 0 }
            ? EndOfTurn
            : await dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Asks the question and says what comes of it.</summary>
    /// <returns>What the user may choose from; nothing when the question is done.</returns>
    private async Task<List<Choice>> AskAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var before = turn.Memory.Last?.Turn;
        var within = SelectedWords.Of(turn.Context.Activity.ChannelData);
        var answer = await answers.AskAsync(turn.Engine, turn.Said, before, within, cancellationToken);
        if (WhyCommand.IsBareWhy(turn.Said) && !answer.Answered)
        {
            // The articles tell no reason, so it is the answer before that is asked about.
            await why.RunAsync(turn, cancellationToken);
            return [];
        }

        feedback.Note(turn.Context.Activity.ChannelId, turn.Said, answer);
        turn.Memory.Last = AskedQuestion.Of(turn.Said, before, within, answer);
        var near = ChoiceReply.Near(answer, options);
        if (near.Count > 1)
        {
            var choices = ChoiceReply.Choices(near);
            turn.Memory.Last.Shown = near.Count;
            await turn.SayAsync(ChoiceReply.Of(answer, near), cancellationToken);
            await turn.SayAsync(ChoiceReply.Offer(choices), cancellationToken);
            return choices;
        }

        await GiveAsync(turn, answer, turn.Said, cancellationToken);
        return [];
    }

    private async Task GiveAsync(TurnScope turn, Answer answer, string question, CancellationToken cancellationToken)
    {
        var key = turn.Memory.NextAnswer.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var next = answer is { Answered: true, Quote: { } quote } ? NextQuestions(turn, answer, quote, question) : [];
        var sent = await turn.SayAsync(AnswerReply.Of(answer, key, next), cancellationToken);
        turn.Memory.Note(answer is { Answered: true, Quote: not null }
            ? GivenAnswer.Of(key, question, answer, sent?.Id)
            : GivenAnswer.OfDeclined(key, question, answer));
    }

    // Such as the article answers near by, and the conversation has not had.
    private IReadOnlyList<string> NextQuestions(TurnScope turn, Answer answer, Quote quote, string question)
    {
        var asked = turn.Memory.Answers.Select(given => given.Question).Append(question).Select(CommandSet.Normalise)
            .ToHashSet(StringComparer.Ordinal);
        var quoted = turn.Memory.Answers.Where(given => given.ArticleId == quote.ArticleId).Select(given => given.Offset)
            .Append(quote.Span.Offset)
            .Concat(answer.Sentences.Select(sentence => sentence.Quote).Where(one => one.ArticleId == quote.ArticleId)
                .Select(one => one.Span.Offset))
            .ToHashSet();
        return turn.Engine.NextQuestions(
            quote.ArticleId, quote.Span.Offset, (text, sentence) =>
                asked.Contains(CommandSet.Normalise(text)) || quoted.Contains(sentence.Offset), options.NextQuestions);
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
