using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Articles;
using QaBot.Answering.Articles.Sentences;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Answers.Quoting;

/// <summary>Cuts words out of an article together with their place, and tells how many of them are to be quoted.</summary>
internal static partial class QuoteMaker
{
    private const int MostOfList = LongSentence.Longest;

    /// <summary>
    /// What to quote for a sentence, itself included. Of a list all: what leads in is no answer without the items, nor is one step an
    /// answer to how something is done.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence that answers best.</param>
    public static TextSpan Extent(Question question, AnalyzedArticle article, AnalyzedSentence sentence)
    {
        var span = sentence.Sentence.Span;
        if (ListPlace.Announces(sentence) && ListPlace.Following(article, sentence) is { Kind: ParagraphKind.ListItem } following)
        {
            return TextSpan.FromBounds(span.Offset, EndOf(article, following, span.Offset));
        }

        if (sentence.Paragraph.Kind != ParagraphKind.ListItem || !AsksForAll(question))
        {
            return span;
        }

        var first = ListPlace.FirstOf(article, sentence.Paragraph);
        var start = ListPlace.LeadInOf(article, sentence)?.Sentence.Span.Offset ?? first.Span.Offset;
        var end = EndOf(article, first, start);
        return end >= span.End ? TextSpan.FromBounds(start, end) : span;
    }

    /// <summary>Whether a question asks for all items of a list, of which no single one is the answer.</summary>
    /// <param name="question">The question.</param>
    public static bool AsksForAll(Question question) => question.AnswerType == AnswerType.List || question.Form.AsksForAll;

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

    // As many items as a quote has room for.
    private static int EndOf(AnalyzedArticle article, Paragraph first, int start) =>
        article.Article.Paragraphs.Skip(first.Number)
            .TakeWhile(next => next.Kind == ParagraphKind.ListItem && next.Span.End - start <= MostOfList)
            .LastOrDefault(first).Span.End;

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
