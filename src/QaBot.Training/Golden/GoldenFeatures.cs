using System.Text.Json;
using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Features;
using QaBot.Training.Export;

namespace QaBot.Training.Golden;

/// <summary>Writes the features of the golden texts, for the training program's network to score.</summary>
internal static class GoldenFeatures
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    /// <summary>Writes them.</summary>
    /// <param name="path">The golden texts.</param>
    /// <param name="resources">The model's word tables.</param>
    /// <param name="work">The folder that gets the features.</param>
    public static void Write(string path, ReaderResources resources, string work)
    {
        var texts = JsonSerializer.Deserialize<GoldenTexts>(File.ReadAllText(path), Json)!;
        var paragraphs = texts.Paragraphs.Select(sentences => Features(sentences, resources)).ToArray();
        using var writer = new FeatureWriter(Path.Combine(work, "golden-paragraphs.bin"), Path.Combine(work, "golden-questions.bin"));
        Array.ForEach(paragraphs, writer.Write);
        foreach (var text in texts.Questions)
        {
            var question = QuestionFeatures.From(text, resources);
            writer.Write(0, question, [(0, 0)], [.. Enumerable.Range(0, paragraphs.Length)], GroupFeatures.From(question, paragraphs, resources));
        }
    }

    private static ParagraphFeatures Features(IReadOnlyList<string> sentences, ReaderResources resources)
    {
        var spans = new List<TextSpan>();
        foreach (var sentence in sentences)
        {
            spans.Add(new TextSpan(spans.Count == 0 ? 0 : spans[^1].End + 1, sentence.Length));
        }

        return ParagraphFeatures.From(string.Join(' ', sentences), spans, resources);
    }
}
