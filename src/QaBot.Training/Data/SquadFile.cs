using System.Text.Json;
using QaBot.Answering.Articles;
using QaBot.Answering.Articles.Sentences;

namespace QaBot.Training.Data;

/// <summary>Reads question sets in SQuAD's format (Rajpurkar et al. 2016).</summary>
internal static class SquadFile
{
    // Sets without articles are cut into runs as long as an article, so that they too have paragraphs that do not answer.
    private const int RunLength = 40;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="source">What it is.</param>
    /// <param name="firstNumber">The number of its first paragraph.</param>
    public static List<TrainingParagraph> Read(string path, QuestionSource source, int firstNumber)
    {
        using var file = File.OpenRead(path);
        using var document = JsonDocument.Parse(file);
        var paragraphs = new List<TrainingParagraph>();
        var article = 0;
        foreach (var entry in document.RootElement.GetProperty("data").EnumerateArray())
        {
            foreach (var paragraph in entry.GetProperty("paragraphs").EnumerateArray())
            {
                var text = paragraph.GetProperty("context").GetString()!;
                var group = source == QuestionSource.Wiki ? article : paragraphs.Count / RunLength;
                paragraphs.Add(new TrainingParagraph(
                    firstNumber + paragraphs.Count,
                    source,
                    group,
                    text,
                    SentenceSplitter.Split(text, new TextSpan(0, text.Length)),
                    [.. paragraph.GetProperty("qas").EnumerateArray().Select(ReadQuestion).Where(question => question.Answers.Count > 0)]));
            }

            article++;
        }

        return paragraphs;
    }

    private static TrainingQuestion ReadQuestion(JsonElement element)
    {
        var answers = element.GetProperty("answers").EnumerateArray().Select(answer =>
            new TextSpan(answer.GetProperty("answer_start").GetInt32(), answer.GetProperty("text").GetString()!.Length));
        return new TrainingQuestion(element.GetProperty("question").GetString()!.Trim(), [.. answers.Where(answer => answer.Length > 0).Distinct()]);
    }
}
