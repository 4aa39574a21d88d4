using System.Text.Json;
using QaBot.Answering;

namespace QaBot.Evaluation;

/// <summary>Reads questions, one JSON object a line: id, question, answers, evidence and perhaps article.</summary>
internal static class QuestionLines
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="AnsweringException">The file cannot be read, or a line of it is malformed.</exception>
    public static EvaluationSet Load(string path)
    {
        var questions = new List<EvaluationQuestion>();
        var number = 0;
        foreach (var line in TextFile.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                questions.Add(Parse(line, $"{path}, line {number}", number));
            }
        }

        return new EvaluationSet(questions, []);
    }

    private static EvaluationQuestion Parse(string line, string place, int number)
    {
        try
        {
            var item = JsonSerializer.Deserialize(line, EvaluationJson.Default.QuestionLine);
            return item?.Question is null
                ? throw new AnsweringException(
                    $"{place}: there is no \"question\"; write "
                    + $"{{\"id\":\"1\",\"question\":\"...\",\"answers\":[\"...\"],\"evidence\":[\"...\"]}}.")
                : new EvaluationQuestion
                {
                    Id = item.Id ?? $"{number}",
                    Text = item.Question,
                    ArticleId = item.Article,
                    Answers = item.Answers ?? [],
                    Evidence = item.Evidence ?? [],
                };
        }
        catch (JsonException error)
        {
            throw new AnsweringException($"{place}: this is not JSON ({error.Message})", error);
        }
    }
}
