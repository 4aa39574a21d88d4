using System.Text;
using QaBot.Answering.Articles;

namespace QaBot.Evaluation;

/// <summary>
/// Makes questions that cannot be answered out of such that can: each asked of an article that it was not made for,
/// and of its own after the sentences that answer it were taken out.
/// </summary>
/// <remarks>A few of the foreign articles may answer all the same; they count as if they did not.</remarks>
internal static class UnanswerableQuestions
{
    /// <summary>Adds such questions, and the articles they need.</summary>
    /// <param name="set">Questions with the articles they are asked of.</param>
    /// <param name="step">Takes each so-manieth question, 1 or more.</param>
    public static EvaluationSet AddTo(EvaluationSet set, int step)
    {
        var texts = set.Texts.ToDictionary(text => text.Id, StringComparer.Ordinal);
        var others = set.Texts.Select((text, i) => (text.Id, Other: set.Texts[(i + 1) % set.Texts.Count].Id))
            .ToDictionary(pair => pair.Id, pair => pair.Other);
        var reader = new ArticleReader(new ArticleReadOptions());
        var articles = new Dictionary<string, Article?>(StringComparer.Ordinal);
        var questions = set.Questions.ToList();
        var shortened = set.Texts.ToList();
        for (var i = 0; i < set.Questions.Count; i += step)
        {
            var question = set.Questions[i];
            if (question.ArticleId is not { } id || !texts.TryGetValue(id, out var text))
            {
                continue;
            }

            questions.Add(Unanswerable(question, QuestionKind.Elsewhere, others[id]));
            if (!articles.TryGetValue(id, out var article))
            {
                articles[id] = article = reader.Read(Encoding.UTF8.GetBytes(text.Text), id + ".txt", id).Article;
            }

            if (article is not null && Without(article, question.AnswerStarts) is var rest && rest.Any(char.IsLetterOrDigit))
            {
                var without = $"without-{i}/{id}";
                shortened.Add(new ArticleText(without, rest));
                questions.Add(Unanswerable(question, QuestionKind.TakenOut, without) with { CopyOf = id });
            }
        }

        return new EvaluationSet(questions, shortened);
    }

    private static EvaluationQuestion Unanswerable(EvaluationQuestion question, QuestionKind kind, string articleId) => question with
    {
        Id = $"{question.Id}-{kind}",
        MadeAs = kind,
        ArticleId = articleId,
        Answers = [],
        AnswerStarts = [],
        Evidence = [],
        Paragraph = null,
    };

    private static string Without(Article article, IReadOnlyList<int> starts)
    {
        var text = new StringBuilder(article.Text);
        var sentences = article.Paragraphs.SelectMany(paragraph => paragraph.Sentences)
            .Where(sentence => starts.Any(start => start >= sentence.Span.Offset && start < sentence.Span.End))
            .Reverse();
        foreach (var sentence in sentences)
        {
            text.Remove(sentence.Span.Offset, sentence.Span.Length);
        }

        return text.ToString();
    }
}
