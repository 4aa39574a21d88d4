using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Articles.Sentences;

namespace QaBot.Answering.Answers.Quoting;

/// <summary>Cuts words out of an article together with their place.</summary>
internal static partial class QuoteMaker
{
    /// <summary>Quotes a whole sentence.</summary>
    public static Quote Sentence(AnalyzedArticle article, AnalyzedSentence sentence) =>
        Words(article, sentence, sentence.Sentence.Span);

    /// <summary>Quotes some words of a sentence; a number with its exponent, should it be among them.</summary>
    public static Quote Answer(AnalyzedArticle article, AnalyzedSentence sentence, TextSpan span)
    {
        var (text, end) = (article.Article.Text, span.End);
        while (end < sentence.Sentence.Span.End && (Punctuation.IsSuperscript(text[end]) || text[end] is '⁻' or '⁺'))
        {
            end++;
        }

        return Words(article, sentence, TextSpan.FromBounds(span.Offset, end + (IsShort(span.Of(text), sentence, end, text) ? 1 : 0)));
    }

    // "8 a.m." and "Acme Inc." keep their full stop, at the end of the sentence too.
    private static bool IsShort(string words, AnalyzedSentence sentence, int end, string text) =>
        end < sentence.Sentence.Span.End && text[end] == '.'
        && words[(words.LastIndexOfAny([' ', ',', '(', '\u00a0']) + 1)..] is { Length: > 1 } last
        && Abbreviations.KindOf(last) != AbbreviationKind.None
        && (end + 1 < sentence.Sentence.Span.End || last.Contains('.') || NameEnd().IsMatch(last));

    [GeneratedRegex(@"^(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|Esq)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameEnd();

    /// <summary>Quotes some words of a sentence's paragraph, or of the list that it stands in.</summary>
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
                article.Article.Title, paragraph.Headings, paragraph.Number, article.Article.Date, article.Article.Source)
            {
                Page = article.Article.PageAt(span.Offset),
            },
        };
    }
}
