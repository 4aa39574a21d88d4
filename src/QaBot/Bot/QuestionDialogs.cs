using QaBot.Bot.Commands;
using QaBot.Bot.Feedback;

namespace QaBot.Bot;

/// <summary>Makes the dialog of a turn.</summary>
internal sealed class QuestionDialogs(AnswerService answers, CommandSet commands, WhyCommand why, FeedbackLog feedback, BotOptions options)
{
    /// <summary>The dialog, as it is to go on in a turn.</summary>
    public QuestionDialog For(TurnScope turn) => new(turn, answers, commands, why, feedback, options);
}
