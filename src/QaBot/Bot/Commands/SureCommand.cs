using QaBot.Bot.Replies;
using QaBot.Rendering;

namespace QaBot.Bot.Commands;

/// <summary>Tells how sure the bot is of its last answer. The conversation stays as it is.</summary>
internal sealed class SureCommand(AnswerService answers) : PhraseCommand(
    "are you sure", "are you really sure", "are you sure about that", "are you sure about this", "you sure", "sure about that",
    "are you certain", "are you positive", "how sure are you", "how certain are you", "how confident are you", "really", "oh really",
    "seriously", "is that true", "is this true", "is that really true", "is that right", "is this right", "is that correct",
    "is this correct", "is it true", "is it right", "is it correct", "are you right", "are you serious", "are you kidding",
    "are you kidding me", "how do you know", "how do you know that", "how do you know this", "says who", "who says", "who says that",
    "who says so", "can i trust you", "can i trust that", "can i trust this", "can you confirm", "can you confirm that")
{
    /// <inheritdoc/>
    public override async Task RunAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Last is not { } last)
        {
            await turn.SayAsync(Reply.Of("I have not answered anything yet. Ask me something about the articles."), cancellationToken);
            return;
        }

        var answer = await answers.AskAgainAsync(turn.Engine, last, cancellationToken);
        await turn.SayAsync(
            new Reply
            {
                Parts = [new LinePart(answer.Answered
                    ? $"The sentence stands in the article word for word, and I am {ConfidenceWords.Of(answer)} that it answers your "
                        + $"question."
                    : "I gave no answer, since no sentence was certain enough to be one.")],
                Suggestions = [AnswerReply.Why, AnswerReply.More],
            },
            cancellationToken);
    }
}
