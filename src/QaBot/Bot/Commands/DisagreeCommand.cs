using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Answers a "no": the next best sentences are offered. The conversation stays as it is.</summary>
internal sealed class DisagreeCommand() : PhraseCommand(
    "no", "nope", "nah", "no no", "not really", "wrong", "that's wrong", "that is wrong", "this is wrong", "it's wrong",
    "no that's wrong", "no that is wrong", "you are wrong", "you're wrong", "incorrect", "that's incorrect", "that is incorrect",
    "that's not right", "that is not right", "that isn't right", "that's not correct", "that is not correct", "not correct", "not right",
    "not true", "that's not true", "that is not true", "false", "i don't think so", "i disagree", "i doubt it", "that's not what i asked",
    "that is not what i asked", "that's not what i meant", "that is not what i meant", "not what i asked", "not what i meant",
    "that's not it", "that is not it", "that's not the answer", "that is not an answer", "that's not an answer",
    "that doesn't answer my question", "that does not answer my question", "you didn't answer my question", "not helpful",
    "that's not helpful", "that didn't help", "useless", "bad", "bad answer", "wrong answer", "bad bot", "terrible", "i don't understand",
    "i do not understand", "i don't get it", "try again", CommandSet.Displeased)
{
    /// <inheritdoc/>
    public override Task RunAsync(TurnScope turn, CancellationToken cancellationToken) => turn.SayAsync(
        turn.Memory.Last is null
            ? Reply.Of("All right. Ask me something about the articles, or say “help”.")
            : new Reply
            {
                Parts = [new LinePart(
                    "Then I did not find what you are after. “more” shows the next best sentences; asking in other words may help too.")],
                Suggestions = [AnswerReply.More],
            },
        cancellationToken);
}
