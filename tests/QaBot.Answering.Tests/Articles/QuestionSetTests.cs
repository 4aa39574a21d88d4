using QaBot.Answering.Articles.Sentences;
using QaBot.Evaluation;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Articles;

/// <summary>Sentences of encyclopedia paragraphs against the answers that people marked in them.</summary>
public class QuestionSetTests
{
    private readonly string? path = Repository.Shared("qa/new_wiki-dev.json");

    [SkippableFact]
    public void Answers_hardly_ever_cross_the_end_of_a_sentence()
    {
        Skip.If(path is null, "shared/qa is not beside this checkout.");
        int all = 0, crossing = 0;
        foreach (var (text, questions) in Paragraphs())
        {
            var sentences = SentencesOf(text);
            foreach (var answer in questions.SelectMany(question => AnswersTo(question, text)))
            {
                all++;
                crossing += sentences.Any(sentence => sentence.Contains(answer)) ? 0 : 1;
            }
        }

        Assert.InRange(crossing * 100.0 / all, 0, 0.2);
    }

    [SkippableFact]
    public void Sentences_are_seldom_fragments()
    {
        Skip.If(path is null, "shared/qa is not beside this checkout.");
        var sentences = Paragraphs().SelectMany(paragraph => SentencesOf(paragraph.Text).Select(span => span.Of(paragraph.Text))).ToList();

        var fragments = sentences.Count(sentence => sentence.Length < 15 || char.IsLower(sentence[0]));
        Assert.InRange(fragments * 100.0 / sentences.Count, 0, 0.3);
    }

    private IEnumerable<(string Text, IEnumerable<EvaluationQuestion> Questions)> Paragraphs()
    {
        var set = EvaluationSet.Load(path!, byParagraph: true);
        var questions = set.Questions.ToLookup(question => question.ArticleId);
        return set.Texts.Select(paragraph => (paragraph.Text.TrimEnd(), questions[paragraph.Id]));
    }

    private static IReadOnlyList<TextSpan> SentencesOf(string text) => SentenceSplitter.Split(text, new TextSpan(0, text.Length));

    // Each place holds one of the answers, or the file was read wrongly.
    private static IEnumerable<TextSpan> AnswersTo(EvaluationQuestion question, string text) => question.AnswerStarts.Select(start =>
        new TextSpan(start, question.Answers.First(answer => string.CompareOrdinal(text, start, answer, 0, answer.Length) == 0)
            .TrimEnd().Length));
}
