using QaBot.Answering.Articles;
using QaBot.Answering.Matching;

namespace QaBot.Answering.Quoting;

/// <summary>Cuts words out of an article together with their place.</summary>
internal static class QuoteMaker
{
    /// <summary>Quotes a whole sentence.</summary>
    public static Quote Sentence(AnalyzedArticle article, AnalyzedSentence sentence) =>
        Words(article, sentence, sentence.Sentence.Span);

    /// <summary>Quotes some words of a sentence.</summary>
    public static Quote Words(AnalyzedArticle article, AnalyzedSentence sentence, TextSpan span)
    {
        var paragraph = sentence.Paragraph;
        return new Quote
        {
            ArticleId = article.Article.Id,
            ContentHash = article.Article.ContentHash,
            Span = span,
            Text = span.Of(article.Article.Text),
            Source = new SourceReference(
                article.Article.Title, paragraph.Headings, paragraph.Number, article.Article.Date, article.Article.Source),
        };
    }
}
