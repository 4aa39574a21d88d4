using QaBot.Answering.Analysis;
using QaBot.Answering.Articles;
using QaBot.Answering.Articles.Sentences;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Answers.Quoting;

/// <summary>
/// Finds how much of a list is to be quoted: what leads in is no answer without the items, nor is one step an answer to how something
/// is done.
/// </summary>
internal static class ListQuote
{
    private const int Most = LongSentence.Longest;

    /// <summary>What to quote for a sentence, itself included.</summary>
    /// <param name="question">The question.</param>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence that answers best.</param>
    public static TextSpan Of(Question question, AnalyzedArticle article, AnalyzedSentence sentence)
    {
        if (ListPlace.Announces(sentence) && ListPlace.Following(article, sentence) is { Kind: ParagraphKind.ListItem } first)
        {
            return TextSpan.FromBounds(sentence.Sentence.Span.Offset, EndOf(article, first, sentence.Sentence.Span.Offset));
        }

        if (sentence.Paragraph.Kind != ParagraphKind.ListItem || !AsksForAll(question))
        {
            return sentence.Sentence.Span;
        }

        var start = ListPlace.LeadInOf(article, sentence)?.Sentence.Span.Offset
            ?? ListPlace.FirstOf(article, sentence.Paragraph).Span.Offset;
        var end = EndOf(article, ListPlace.FirstOf(article, sentence.Paragraph), start);
        return end >= sentence.Sentence.Span.End ? TextSpan.FromBounds(start, end) : sentence.Sentence.Span;
    }

    /// <summary>Whether a question asks for all items of a list, of which no single one is the answer.</summary>
    /// <param name="question">The question.</param>
    public static bool AsksForAll(Question question) => question.AnswerType == AnswerType.List || question.Form.AsksForAll;

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
}
