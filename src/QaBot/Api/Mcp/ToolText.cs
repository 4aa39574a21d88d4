using System.Globalization;
using System.Text;
using QaBot.Answering;
using QaBot.Answering.Answers;
using QaBot.Answering.Articles;
using QaBot.Answering.Retrieval;
using QaBot.Rendering;

namespace QaBot.Api.Mcp;

/// <summary>What tools found, in words. Of the articles' words nothing is changed.</summary>
internal static class ToolText
{
    /// <summary>An answer: each quote with its place, or that there is none.</summary>
    public static string Of(Answer answer)
    {
        if (!answer.Answered)
        {
            return $"The articles do not tell. {answer.DeclinedBecause}".TrimEnd();
        }

        var text = new StringBuilder();
        foreach (var sentence in answer.Sentences.Count > 0 ? answer.Sentences : [new QuotedSentence(answer.Quote!, answer.Context)])
        {
            foreach (var quote in sentence.Context.Append(sentence.Quote))
            {
                text.Append(CultureInfo.InvariantCulture, $"“{quote.Text}”\n");
            }

            text.Append(CultureInfo.InvariantCulture,
                $"Place: {SourceWords.Of(sentence.Quote.Source)}; article {sentence.Quote.ArticleId}\n");
        }

        if (MoreWords.Of(answer) is { } more)
        {
            text.Append(CultureInfo.InvariantCulture, $"{more}\n");
        }

        if (answer.ShortAnswer is { } words)
        {
            text.Append(CultureInfo.InvariantCulture, $"Short answer: {words.Text}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"Confidence: {answer.Confidence:f2}").ToString();
    }

    /// <summary>The places that a search found.</summary>
    public static string Of(IReadOnlyList<SearchHit> hits) => hits.Count == 0
        ? "No place holds all these words."
        : string.Join('\n', hits.Select(hit => $"{hit.Article.Id} ({hit.Article.Title}): {hit.Text}"));

    /// <summary>An article from a paragraph on, up to some length, and how to go on.</summary>
    /// <param name="article">The article.</param>
    /// <param name="from">The number of the first paragraph.</param>
    /// <param name="mostCharacters">After how many UTF-16 units no other paragraph is begun.</param>
    /// <exception cref="AnsweringException">It has no such paragraph.</exception>
    public static string Of(Article article, int from, int mostCharacters)
    {
        if (from < 1 || from > article.Paragraphs.Count)
        {
            throw new AnsweringException($"The article has the paragraphs 1 to {article.Paragraphs.Count}; there is no paragraph {from}.");
        }

        var date = article.Date is { } day ? $" ({DateWords.Of(day)})" : string.Empty;
        var text = new StringBuilder($"{article.Title}{date}\n");
        foreach (var paragraph in article.Paragraphs.Skip(from - 1))
        {
            if (text.Length >= mostCharacters)
            {
                return text
                    .Append(CultureInfo.InvariantCulture,
                        $"\n(The article has {article.Paragraphs.Count} paragraphs; go on from {paragraph.Number}.)")
                    .ToString();
            }

            text.Append(CultureInfo.InvariantCulture, $"\n[{paragraph.Number}] {paragraph.Span.Of(article.Text)}\n");
        }

        return text.ToString();
    }
}
