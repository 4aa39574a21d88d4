using System.Text;
using System.Text.Json;
using QaBot.Answering.Articles;
using QaBot.Answering.Reading;

namespace QaBot.Training.Tests.Golden;

/// <summary>Holds the exported reader to the trained one: golden.json is what the latter said, written by golden.py.</summary>
public sealed class GoldenTests
{
    // A step of the rounding that falls the other way, for a sum taken in another order, moves a logit by up to this.
    private const float MostApart = 2.5f;
    private const float MostApartInTheMean = 0.3f;

    // Of two spans that are equally likely either may come out ahead.
    private const int MostOtherSpans = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Shipped_reader_says_what_the_trained_one_said()
    {
        var pairs = JsonSerializer.Deserialize<Pair[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "golden.json")),
            Json)!;
        var model = ReaderModel.Load(Path.Combine(AppContext.BaseDirectory, "reader"), threads: 1);
        using var reader = model.Reader;
        var read = pairs.Select(pair => Read(pair, model)).ToArray();
        var apart = pairs.Zip(read, (expected, said) => new[]
        {
            Math.Abs(expected.SpanScore - said.SpanScore), Math.Abs(expected.NoneScore - said.NoneScore),
                Math.Abs(expected.SentenceMargin - said.SentenceMargin),
        }).SelectMany(differences => differences).ToArray();

        Assert.True(pairs.Length >= 30);
        Assert.InRange(pairs.Zip(read).Count(pair => pair.First.Span != pair.Second.Span), 0, MostOtherSpans);
        Assert.InRange(apart.Max(), 0, MostApart);
        Assert.InRange(apart.Average(), 0, MostApartInTheMean);
    }

    private static Pair Read(Pair pair, ReaderModel model)
    {
        var article = new ArticleReader(new ArticleReadOptions())
            .Read(Encoding.UTF8.GetBytes(pair.Passage), "passage.txt", "passage").Article! with
        { Title = pair.Title };
        var best = model.Reader.Read(pair.Question,
            [Assert.Single(model.Passages.Build(article, article.Paragraphs))])[0].Sentences.MaxBy(sentence => sentence.SpanScore)!;
        return pair with
        {
            Span = best.Spans[0].Span.Of(article.Text),
            SpanScore = best.SpanScore,
            NoneScore = best.NoneScore,
            SentenceMargin = best.SentenceMargin,
        };
    }

    private sealed record Pair(string Question, string Title, string Passage, string Span, float SpanScore, float NoneScore,
        float SentenceMargin);
}
