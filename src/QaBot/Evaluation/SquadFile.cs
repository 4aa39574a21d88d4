using System.Text;
using System.Text.Json;
using QaBot.Answering;
using QaBot.Answering.Articles;

namespace QaBot.Evaluation;

/// <summary>Reads a file in SQuAD's format into articles and questions. Paragraphs are parted by an empty line.</summary>
internal static class SquadFile
{
    private const string Gap = "\n\n";

    /// <summary>Reads a file.</summary>
    /// <exception cref="AnsweringException">The file cannot be read or is not in that format.</exception>
    public static EvaluationSet Load(string path)
    {
        try
        {
            var document = JsonSerializer.Deserialize(TextFile.ReadBytes(path), SquadJson.Default.SquadDocument);
            if (document?.Data is not { Count: > 0 } data)
            {
                throw new AnsweringException($"{path} holds no \"data\" of articles; it must be in SQuAD's format, or its name must end in .jsonl.");
            }

            var reader = new ArticleReader(new ArticleReadOptions());
            var questions = new List<EvaluationQuestion>();
            var articles = data.Select((article, i) => Read(article, $"{i + 1:d3}-{article.Title}", reader, questions)).ToArray();
            return new EvaluationSet(questions, articles);
        }
        catch (JsonException error)
        {
            throw new AnsweringException($"{path} is not JSON in SQuAD's format ({error.Message})", error);
        }
    }

    private static Article Read(SquadArticle item, string id, ArticleReader reader, List<EvaluationQuestion> questions)
    {
        var text = new StringBuilder();
        foreach (var paragraph in item.Paragraphs ?? [])
        {
            var context = paragraph.Context ?? string.Empty;
            var span = new TextSpan(text.Length, context.Length);
            questions.AddRange((paragraph.Qas ?? []).Select(question => Read(question, id, context, span)));
            text.Append(context).Append(Gap);
        }

        var result = reader.Read(Encoding.UTF8.GetBytes(text.ToString()), $"{id}.txt", id);
        return result.Article ?? throw new AnsweringException($"The article \"{id}\" is passed over: {result.SkipReason}.");
    }

    private static EvaluationQuestion Read(SquadQuestion question, string articleId, string context, TextSpan paragraph)
    {
        var answers = (question.Answers ?? []).Where(answer => !string.IsNullOrWhiteSpace(answer.Text)).ToArray();
        return new EvaluationQuestion
        {
            Id = question.Id ?? string.Empty,
            Text = question.Question ?? string.Empty,
            ArticleId = articleId,
            Answers = [.. answers.Select(answer => answer.Text!).Distinct()],
            AnswerStarts = [.. answers.Select(answer => paragraph.Offset + UnitOf(context, answer.AnswerStart)).Distinct()],
            Paragraph = paragraph,
        };
    }

    // The format counts code points, .NET counts UTF-16 units.
    private static int UnitOf(string text, int codePoint)
    {
        var unit = 0;
        for (var i = 0; i < codePoint && unit < text.Length; i++)
        {
            unit += char.IsSurrogatePair(text, unit) ? 2 : 1;
        }

        return unit;
    }
}
