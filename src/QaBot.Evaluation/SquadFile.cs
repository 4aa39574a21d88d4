using System.Text;
using System.Text.Json;
using QaBot.Answering;

namespace QaBot.Evaluation;

/// <summary>Reads a file in SQuAD's format into articles and questions. Paragraphs are parted by an empty line.</summary>
internal static class SquadFile
{
    private const string Gap = "\n\n";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="byParagraph">Whether each paragraph is an article of its own.</param>
    /// <exception cref="AnsweringException">The file cannot be read or is not in that format.</exception>
    public static EvaluationSet Load(string path, bool byParagraph)
    {
        try
        {
            var document = JsonSerializer.Deserialize(TextFile.ReadBytes(path), SquadJson.Default.SquadDocument);
            if (document?.Data is not { Count: > 0 } data)
            {
                throw new AnsweringException(
                    $"{path} holds no \"data\" of articles; it must be in SQuAD's format, or its name must end in .jsonl.");
            }

            data = byParagraph
                ? [.. data.SelectMany(article => (article.Paragraphs ?? []).Select(paragraph => article with { Paragraphs = [paragraph] }))]
                : data;
            var questions = new List<EvaluationQuestion>();
            var texts = data.Select((article, i) => Read(article, IdOf(article, i), questions)).ToArray();
            return new EvaluationSet(questions, texts);
        }
        catch (JsonException error)
        {
            throw new AnsweringException($"{path} is not JSON in SQuAD's format ({error.Message})", error);
        }
    }

    // The title becomes a file's name, in a folder of its own, since the file's name is the article's title.
    private static string IdOf(SquadArticle article, int index)
    {
        var title = article.Title is { Length: > 0 } told ? told : "untitled";
        return $"{index + 1:d4}/{string.Concat(title.Take(80).Select(c => char.IsLetterOrDigit(c) ? c : '_'))}";
    }

    private static ArticleText Read(SquadArticle item, string id, List<EvaluationQuestion> questions)
    {
        var text = new StringBuilder();
        foreach (var paragraph in item.Paragraphs ?? [])
        {
            var context = paragraph.Context ?? string.Empty;
            var span = new TextSpan(text.Length, context.Length);
            questions.AddRange((paragraph.Qas ?? []).Select(question => Read(question, id, context, span)));
            text.Append(context).Append(Gap);
        }

        return new ArticleText(id, text.ToString());
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
