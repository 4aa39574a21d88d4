using System.Text.Json;
using QaBot.Answering.Articles.Sentences;
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
        foreach (var (context, answers) in Paragraphs())
        {
            var sentences = SentenceSplitter.Split(context, new TextSpan(0, context.Length));
            foreach (var answer in answers)
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
        var sentences = Paragraphs()
            .SelectMany(paragraph => SentenceSplitter.Split(paragraph.Context, new TextSpan(0, paragraph.Context.Length))
                .Select(span => span.Of(paragraph.Context)))
            .ToList();

        var fragments = sentences.Count(sentence => sentence.Length < 15 || char.IsLower(sentence[0]));
        Assert.InRange(fragments * 100.0 / sentences.Count, 0, 0.3);
    }

    private IEnumerable<(string Context, List<TextSpan> Answers)> Paragraphs()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path!));
        foreach (var paragraph in document.RootElement.GetProperty("data").EnumerateArray()
            .SelectMany(article => article.GetProperty("paragraphs").EnumerateArray()))
        {
            var context = paragraph.GetProperty("context").GetString()!;
            var answers = paragraph.GetProperty("qas").EnumerateArray()
                .SelectMany(question => question.GetProperty("answers").EnumerateArray())
                .Select(answer => SpanOf(context, answer.GetProperty("answer_start").GetInt32(),
                    answer.GetProperty("text").GetString()!.Trim()))
                .ToList();
            yield return (context, answers);
        }
    }

    // The file counts code points.
    private static TextSpan SpanOf(string context, int start, string answer)
    {
        var offset = context.EnumerateRunes().Take(start).Sum(rune => rune.Utf16SequenceLength);
        return new TextSpan(context.IndexOf(answer, offset, StringComparison.Ordinal), answer.Length);
    }
}
