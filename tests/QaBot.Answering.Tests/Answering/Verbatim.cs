using QaBot.Answering.Answers;

namespace QaBot.Answering.Tests.Answering;

/// <summary>The promise that nothing is generated.</summary>
internal static class Verbatim
{
    /// <summary>Fails unless every quote of an answer is the article's own text and every short answer lies in its sentence.</summary>
    public static void AssertHolds(Answer answer, TestEngine engine)
    {
        foreach (var candidate in answer.Candidates)
        {
            AssertQuoted(candidate.Quote, engine);
            AssertInside(candidate.Span, candidate.Quote, engine);
        }

        foreach (var context in answer.Context.Concat(answer.Computed.Select(fact => fact.CountedFrom).OfType<Quote>()))
        {
            AssertQuoted(context, engine);
        }

        if (answer.Quote is { } quote)
        {
            AssertQuoted(quote, engine);
            AssertInside(answer.ShortAnswer, quote, engine);
            Assert.All(answer.Computed, fact => Assert.Contains(fact.Words, quote.Text, StringComparison.Ordinal));
        }
    }

    private static void AssertInside(Quote? span, Quote sentence, TestEngine engine)
    {
        if (span is not null)
        {
            AssertQuoted(span, engine);
            Assert.True(sentence.Span.Contains(span.Span), $"\"{span.Text}\" does not lie in \"{sentence.Text}\".");
            Assert.Equal(span.Text.Trim(), span.Text);
            Assert.NotEmpty(span.Text);
        }
    }

    private static void AssertQuoted(Quote quote, TestEngine engine)
    {
        var article = engine.Article(quote.ArticleId);
        Assert.Equal(article.Text.Substring(quote.Span.Offset, quote.Span.Length), quote.Text);
        Assert.Equal(article.ContentHash, quote.ContentHash);
    }
}
