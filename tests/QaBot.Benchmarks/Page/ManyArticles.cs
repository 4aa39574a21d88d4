using System.Globalization;

namespace QaBot.Benchmarks.Page;

/// <summary>Writes articles that are many and long, the same each time.</summary>
internal static class ManyArticles
{
    private const int Articles = 30;
    private const int Paragraphs = 40;
    private const int LongParagraphs = 3_000;
    private const int Vocabulary = 20_000;
    private const int SentenceWords = 12;
    private const int ParagraphSentences = 3;

    private static readonly string[] Words = [.. ManyWords.Of(Vocabulary + Articles + 1)];

    /// <summary>A question that an article answers.</summary>
    /// <param name="article">The article's number.</param>
    public static string QuestionOf(int article) => $"When was the bridge of {NameOf(article)} opened?";

    /// <summary>Words of the articles, often ones among them as often as in a text.</summary>
    /// <param name="random">Chooses them.</param>
    public static IEnumerable<string> Chosen(Random random)
    {
        while (true)
        {
            // The rank of a word is such that its logarithm is even: its share falls as one to its rank (Zipf 1949).
            yield return Words[(int)Math.Pow(Vocabulary, random.NextDouble()) - 1];
        }
    }

    /// <summary>Writes 30 articles of 40 paragraphs and one of 3,000.</summary>
    /// <param name="folder">Where they go.</param>
    public static void Write(string folder)
    {
        var random = new Random(1);
        for (var article = 0; article <= Articles; article++)
        {
            var paragraphs = Enumerable.Range(0, article == Articles ? LongParagraphs : Paragraphs)
                .Select(_ => string.Join(' ', Enumerable.Range(0, ParagraphSentences).Select(_ => Sentence(random))));
            var name = NameOf(article);
            File.WriteAllText(
                Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{article:d2}.md")),
                string.Create(CultureInfo.InvariantCulture,
                    $"# The town of {name}\n\nThe bridge of {name} was opened in {1900 + article}.\n\n{string.Join("\n\n", paragraphs)}\n"));
        }
    }

    private static string NameOf(int article) =>
        char.ToUpperInvariant(Words[Vocabulary + article][0]) + Words[Vocabulary + article][1..];

    private static string Sentence(Random random) => $"The {string.Join(' ', Chosen(random).Take(SentenceWords))}.";
}
