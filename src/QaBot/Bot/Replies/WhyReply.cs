using QaBot.Answering.Answers;
using QaBot.Answering.Answers.Deciding;
using QaBot.Answering.Questions;
using QaBot.Rendering;

namespace QaBot.Bot.Replies;

/// <summary>Tells in three sentences at most how an answer came about, or why there is none; the numbers are told by "inspect".</summary>
internal static class WhyReply
{
    private const int MostWords = 4;

    /// <summary>Tells it.</summary>
    public static Reply Of(Answer answer)
    {
        var told = answer.Answered ? Answered(answer, answer.Candidates[0]) : Declined(answer);
        if (IncompleteWords.Of(answer.MissingShards) is { } missing)
        {
            told = told.Append(missing);
        }

        var parts = new List<ReplyPart> { new LinePart(string.Join(' ', told)) };
        if (answer is { Quote: { } quote, Sentences.Count: 0 })
        {
            parts.Add(new QuotePart(quote, answer.ShortAnswer));
        }

        return new Reply { Parts = parts };
    }

    private static IEnumerable<string> Answered(Answer answer, AnswerCandidate best)
    {
        if (answer.Sentences.Count > 0)
        {
            yield return answer.Sentences.Count == 1
                ? "I chose this sentence because it tells something of what you asked about."
                : $"I chose these {answer.Sentences.Count} sentences because each has all that you asked for, by itself or by what stands "
                    + $"around it.";
            yield return $"I am {ConfidenceWords.Of(answer)} that they answer your question.";
            yield break;
        }

        yield return Held(best) is { } held
            ? $"I chose this sentence because {held}."
            : "I chose this sentence by its meaning; it has no word of your question.";
        if (answer.ShortAnswer is { } words)
        {
            yield return answer.Question.AnswerType == AnswerType.Any
                ? $"The answer in it is “{PlainText.Of(words.Text)}”."
                : $"It tells {AnswerTypeWords.Wanted(answer.Question.AnswerType)}: “{PlainText.Of(words.Text)}”.";
        }

        yield return $"I am {ConfidenceWords.Of(answer)} that it answers your question.";
    }

    private static IEnumerable<string> Declined(Answer answer)
    {
        yield return answer.DeclinedBecause;
        if (answer is { Quote: not null, Confidence: > 0 })
        {
            yield return $"I am {ConfidenceWords.Of(answer)} that the nearest sentence answers your question; I answer from "
                + $"{ConfidenceWords.Percent(answer.Threshold)} on.";
        }
    }

    private static string? Held(AnswerCandidate best) => (best.Held, best.HeldBeside) switch
    {
        ({ Count: 0 }, { Count: 0 }) => null,
        ({ Count: 0 }, var beside) => $"{Stand(beside)} around it",
        (var own, { Count: 0 }) => $"{Stand(own)} in it",
        var (own, beside) => $"{Stand(own)} in it and {Listing.Of([.. beside.Take(MostWords)])} around it",
    };

    private static string Stand(IReadOnlyList<string> words) =>
        $"{Listing.Of([.. words.Take(MostWords)])} {(words.Count == 1 ? "stands" : "stand")}";
}
