using QaBot.Answering.Answers;
using QaBot.Bot.Commands;
using QaBot.Bot.State;
using QaBot.Configuration;

namespace QaBot.Bot;

/// <summary>Finds questions to go on with after an answer: such as its article answers near by, and the conversation has not had.</summary>
internal static class NextQuestions
{
    /// <summary>The questions; none after what was declined.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="question">The question, as it was typed.</param>
    /// <param name="memory">What the conversation has had.</param>
    /// <param name="engine">Knows questions.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<string> After(Answer answer, string question, ConversationMemory memory, Engine engine, int most)
    {
        if (answer is not { Answered: true, Quote: { } quote })
        {
            return [];
        }

        var asked = memory.Answers.Select(given => given.Question).Append(question).Select(CommandSet.Normalise)
            .ToHashSet(StringComparer.Ordinal);
        var quoted = memory.Answers.Where(given => given.ArticleId == quote.ArticleId).Select(given => given.Offset)
            .Append(quote.Span.Offset)
            .Concat(answer.Sentences.Select(sentence => sentence.Quote).Where(one => one.ArticleId == quote.ArticleId)
                .Select(one => one.Span.Offset))
            .ToHashSet();
        return engine.NextQuestions(
            quote.ArticleId, quote.Span.Offset, (text, sentence) =>
                asked.Contains(CommandSet.Normalise(text)) || quoted.Contains(sentence.Offset), most);
    }
}
