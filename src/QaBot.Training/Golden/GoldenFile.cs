using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using QaBot.Answering.Articles;
using QaBot.Answering.Reading;

namespace QaBot.Training.Golden;

/// <summary>A file of golden pairs: a list of JSON objects.</summary>
internal static class GoldenFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<GoldenPair> Read(string path) => JsonSerializer.Deserialize<GoldenPair[]>(File.ReadAllText(path), Json) ?? [];

    /// <summary>Writes a file.</summary>
    public static void Write(string path, IEnumerable<GoldenPair> pairs) => File.WriteAllText(path, JsonSerializer.Serialize(pairs, Json) + "\n");

    /// <summary>The pair with what a model says of it.</summary>
    public static GoldenPair Answered(GoldenPair pair, ReaderModel model)
    {
        var article = new ArticleReader(new ArticleReadOptions()).Read(Encoding.UTF8.GetBytes(pair.Passage), "passage.txt", "passage").Article
            ?? throw new ArgumentException($"The passage of \"{pair.Question}\" is empty.");
        article = article with { Title = pair.Title };
        var passage = model.Passages.Build(article, article.Paragraphs) is [var only]
            ? only
            : throw new ArgumentException($"The passage of \"{pair.Question}\" is too long to be read at once.");
        var best = model.Reader.Read(pair.Question, [passage])[0].Sentences.MaxBy(sentence => sentence.SpanScore)!;
        return pair with
        {
            Span = best.Spans[0].Span.Of(article.Text),
            SpanScore = Round(best.SpanScore),
            NoneScore = Round(best.NoneScore),
            SentenceMargin = Round(best.SentenceMargin),
        };
    }

    private static float Round(float logit) => MathF.Round(logit, 3);
}
