using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;

namespace QaBot.Answering.Answers.Quoting;

/// <summary>Works out the dates that a quote gives only relative to others.</summary>
internal static class ComputedFacts
{
    /// <summary>The relative dates of a sentence, in the order of the text.</summary>
    public static IReadOnlyList<ComputedFact> Of(AnalyzedArticle article, AnalyzedSentence sentence) =>
        [.. sentence.Times.Where(time => time.Computed).Select(time => Explain(article, time))];

    private static ComputedFact Explain(AnalyzedArticle article, TimeMention time)
    {
        var from = time.Anchor is { } anchor ? article.SentenceAt(anchor.Offset) : -1;
        return new ComputedFact(
            time.Span.Of(article.Article.Text),
            time.Start,
            time.End,
            from < 0 ? null : QuoteMaker.Sentence(article, article[from]));
    }
}
