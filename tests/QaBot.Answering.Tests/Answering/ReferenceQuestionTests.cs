using System.Text.Json;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Answering;

public sealed class ReferenceQuestionTests : IDisposable
{
    private const string Article = "articles/russia-iran-relations.txt";

    private readonly string? questions = Repository.Shared("qa/article-questions.jsonl");
    private readonly TestEngine? engine = Repository.Shared(Article) is { } article ? TestEngine.OverFolder(article) : null;

    [SkippableFact]
    public void Nineteen_of_twenty_questions_get_their_evidence_first()
    {
        var answerable = Read().Where(line => line.Answers.Length > 0).ToList();
        var missed = answerable
            .Where(line => !line.Evidence.Any(words => engine!.First(line.Question).Contains(words, StringComparison.Ordinal))).ToList();

        Assert.True(missed.Count * 20 <= answerable.Count, string.Join('\n', missed.Select(line => line.Question)));
    }

    [SkippableFact]
    public void Three_of_four_questions_without_an_answer_are_declined()
    {
        var unanswerable = Read().Where(line => line.Answers.Length == 0).ToList();
        var answered = unanswerable.Where(line => engine!.Ask(line.Question).Answered).ToList();

        Assert.True(answered.Count * 4 <= unanswerable.Count, string.Join('\n', answered.Select(line => line.Question)));
    }

    [SlowSkippableFact]
    public void Rewording_changes_no_first_quote_that_is_right()
    {
        var changed = Read()
            .Where(line => line.Answers.Length > 0
                && line.Evidence.Any(words => engine!.First(line.Question).Contains(words, StringComparison.Ordinal)))
            .SelectMany(line => Reworded(line.Question).Where(reworded => engine!.First(reworded) != engine.First(line.Question)))
            .ToList();

        Assert.True(changed.Count == 0, string.Join('\n', changed));
    }

    public void Dispose() => engine?.Dispose();

    private List<Line> Read()
    {
        Skip.If(questions is null || engine is null, "shared/qa is not beside this checkout.");
        return [.. File.ReadLines(questions).Where(line => line.Length > 0).Select(Parse)];
    }

    private static IEnumerable<string> Reworded(string question) =>
        [$"Hello! Could you please tell me: {question} Thank you!", question.ToUpperInvariant(), question.ToLowerInvariant(),
            question.TrimEnd('?'), .. Misspelling.EachOf(question)];

    private static Line Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new Line(root.GetProperty("question").GetString()!, Strings(root, "answers"), Strings(root, "evidence"));
    }

    private static string[] Strings(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(item => item.GetString()!)]
            : [];

    private sealed record Line(string Question, string[] Answers, string[] Evidence);
}
