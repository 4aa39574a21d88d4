using System.Text.RegularExpressions;
using QaBot.Answering.Articles;
using QaBot.Answering.Articles.Formats.Lists;
using QaBot.Answering.Articles.Sentences;
using QaBot.Answering.Matching;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Quoting;

/// <summary>
/// Finds how much of a list is to be quoted: what leads in is no answer without the items, nor is one step an answer to how something
/// is done.
/// </summary>
internal static partial class ListQuote
{
    private const int Most = LongSentence.Longest;

    /// <summary>What to quote for a sentence, itself included.</summary>
    /// <param name="question">The question.</param>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence that answers best.</param>
    public static TextSpan Of(Question question, AnalyzedArticle article, AnalyzedSentence sentence)
    {
        if (Announces(sentence) && Following(article, sentence) is { Kind: ParagraphKind.ListItem } first)
        {
            return TextSpan.FromBounds(sentence.Sentence.Span.Offset, EndOf(article, first, sentence.Sentence.Span.Offset));
        }

        if (sentence.Paragraph.Kind != ParagraphKind.ListItem || !AsksForAll(question))
        {
            return sentence.Sentence.Span;
        }

        var start = LeadInOf(article, sentence)?.Sentence.Span.Offset ?? FirstOf(article, sentence.Paragraph).Span.Offset;
        var end = EndOf(article, FirstOf(article, sentence.Paragraph), start);
        return end >= sentence.Sentence.Span.End ? TextSpan.FromBounds(start, end) : sentence.Sentence.Span;
    }

    /// <summary>Whether a question asks for all items of a list, of which no single one is the answer.</summary>
    /// <param name="question">The question.</param>
    public static bool AsksForAll(Question question) => question.AnswerType == AnswerType.List || All().IsMatch(question.Asked) || ItemQuestion.Of(question.Asked) is not null;

    /// <summary>Whether a sentence only announces what the next paragraph holds.</summary>
    /// <param name="sentence">The sentence.</param>
    public static bool Announces(AnalyzedSentence sentence) =>
        sentence.Paragraph.Kind == ParagraphKind.Body && sentence.Paragraph.Sentences[^1] == sentence.Sentence
        && LeadIn.Announces(sentence.Text);

    /// <summary>The list or table right behind a sentence's paragraph; null when something else follows.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    public static Paragraph? Following(AnalyzedArticle article, AnalyzedSentence sentence) =>
        sentence.Paragraph.Number < article.Article.Paragraphs.Count
        && article.Article.Paragraphs[sentence.Paragraph.Number] is { Kind: ParagraphKind.ListItem or ParagraphKind.TableRow } next
            ? next
            : null;

    /// <summary>The sentence that leads into the list that an item stands in; null when the sentence is no item, or none leads in.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The item.</param>
    public static AnalyzedSentence? LeadInOf(AnalyzedArticle article, AnalyzedSentence sentence)
    {
        if (sentence.Paragraph.Kind != ParagraphKind.ListItem)
        {
            return null;
        }

        var before = FirstOf(article, sentence.Paragraph).Number - 2;
        var leadIn = before >= 0 ? article[article.Article.Paragraphs[before].Sentences[^1].Index] : null;
        return leadIn is not null && Announces(leadIn) ? leadIn : null;
    }

    /// <summary>The first item of the list that an item stands in.</summary>
    /// <param name="article">The article.</param>
    /// <param name="item">The item.</param>
    public static Paragraph FirstOf(AnalyzedArticle article, Paragraph item)
    {
        var at = item.Number - 1;
        while (at > 0 && article.Article.Paragraphs[at - 1].Kind == ParagraphKind.ListItem)
        {
            at--;
        }

        return article.Article.Paragraphs[at];
    }

    // As many items as a quote has room for.
    private static int EndOf(AnalyzedArticle article, Paragraph first, int start)
    {
        var end = first.Span.End;
        var behind = article.Article.Paragraphs.Skip(first.Number);
        foreach (var item in behind.TakeWhile(next => next.Kind == ParagraphKind.ListItem && next.Span.End - start <= Most))
        {
            end = item.Span.End;
        }

        return end;
    }

    [GeneratedRegex(
        @"^\W*(?:how\s+(?:do|does|can|could|should|shall|must|to|is|are)\b|(?:list|name|tell\s+me)\b|"
        + @"(?:what|which|who)\s+(?:are|were|else)\b|(?:what|which)\s+(?:\p{L}+\s+){0,2}(?:steps|stages|things)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex All();
}
