using System.Text.Json;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Languages;

/// <summary>
/// Simple questions in German, French, Spanish and Russian over small articles, some of which the article does not answer: those that
/// the confidence for languages without the reader is fitted on.
/// </summary>
public sealed class SimpleQuestionTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Languages", "Simple");

    [Fact]
    public void Most_are_answered_in_each_language_and_nine_in_ten_answers_are_right()
    {
        using var engine = TestEngine.OverFolder(Folder);
        var outcomes = File.ReadLines(Path.Combine(Folder, "questions.jsonl")).Select(line => Outcome(engine, line)).ToList();

        var answered = outcomes.FindAll(outcome => outcome.IsAnswered);
        Assert.True(answered.Count(outcome => outcome.IsRight) >= 0.9 * answered.Count,
            $"{answered.Count(outcome => outcome.IsRight)} of {answered.Count} answers are right.");
        Assert.All(
            outcomes.Where(outcome => outcome.IsAnswerable).GroupBy(outcome => outcome.Language),
            language => Assert.True(language.Count(outcome => outcome.IsRight) >= 0.8 * language.Count(),
                $"{language.Key}: {language.Count(outcome => outcome.IsRight)} of {language.Count()}"));
    }

    private static (string Language, bool IsAnswerable, bool IsAnswered, bool IsRight) Outcome(TestEngine engine, string line)
    {
        using var asked = JsonDocument.Parse(line);
        var article = asked.RootElement.GetProperty("article").GetString()!;
        var facts = asked.RootElement.GetProperty("answers").EnumerateArray().Select(fact => fact.GetString()!).ToList();
        var answer = engine.Ask(asked.RootElement.GetProperty("question").GetString()!, article);
        var isRight = answer.Answered && facts.Exists(fact => answer.Quote!.Text.Contains(fact, StringComparison.Ordinal));
        return (article[..2], facts.Count > 0, answer.Answered, isRight);
    }
}
