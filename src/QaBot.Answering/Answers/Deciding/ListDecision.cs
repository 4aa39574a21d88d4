using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Articles;
using QaBot.Answering.Articles.Formats.PlainText;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>
/// Answers how something is done by the list whose heading or lead-in says that it tells that, and what the second step or the third
/// duty is by that item of it.
/// </summary>
internal sealed partial class ListDecision : ISureDecision
{
    /// <inheritdoc/>
    // As of a look-up: it errs where the list tells of something else than its heading says.
    public double Precision => 0.95;

    /// <inheritdoc/>
    public Decision Decide(Question question, Decision decided)
    {
        var item = question.Form.Item;
        if (item is null ? decided.Reason is null || !question.Form.AsksHow : IsTold(question, item, decided.Ranked))
        {
            return decided;
        }

        var lists = decided.Ranked.Select(ListOf).OfType<ItemList>()
            .DistinctBy(list => (list.Sentence.Entry.Id, list.Items[0].Offset))
            .Where(list => IsAsked(question, item, list))
            .ToList();
        if (lists is not [var list] || item?.Number > list.Items.Count)
        {
            return decided;
        }

        return decided.AnsweredBy(list.Sentence, Precision, item is null ? null : list.Items[item.Number == 0 ? ^1 : item.Number - 1]);
    }

    // "The second king" is a word of the text.
    private static bool IsTold(Question question, ItemQuestion item, IReadOnlyList<RankedSentence> ranked) =>
        ranked.Count > 0 && ranked[0].Sentence.Paragraph.Kind is not (ParagraphKind.List or ParagraphKind.ListItem)
        && question.Terms.Where((term, i) => IsNumber(term, item) && ranked[0].Match.Terms[i].Found).Any();

    private static bool IsNumber(QuestionTerm term, ItemQuestion item) => item.Words.Contains(term.Word, StringComparer.OrdinalIgnoreCase);

    private static ItemList? ListOf(RankedSentence sentence)
    {
        var article = sentence.Article;
        var text = article.Article.Text;
        if (sentence.Sentence.Paragraph.Kind == ParagraphKind.List)
        {
            var items = LinesOf(text, sentence.Sentence.Paragraph.Span).Where(line => ListMarkers.Read(line.Of(text)) is not null).ToList();
            return items.Count == 0
                ? null
                : new ItemList(sentence, text[sentence.Sentence.Paragraph.Span.Offset..items[0].Offset],
                items.ConvertAll(line => WithoutMarker(text, line)));
        }

        var first = sentence.Sentence.Paragraph.Kind == ParagraphKind.ListItem ? ListPlace.FirstOf(article, sentence.Sentence.Paragraph)
            : ListPlace.Announces(sentence.Sentence)
                && ListPlace.Following(article, sentence.Sentence) is { Kind: ParagraphKind.ListItem } following ? following
            : null;
        if (first is null)
        {
            return null;
        }

        var paragraphs = article.Article.Paragraphs.Skip(first.Number - 1).TakeWhile(paragraph => paragraph.Kind == ParagraphKind.ListItem)
            .ToList();
        var told = sentence.Beside(first.Sentences[0].Index);
        var leadIn = ListPlace.LeadInOf(article, told.Sentence)?.Text ?? first.Headings.LastOrDefault(string.Empty);
        return new ItemList(told, leadIn, paragraphs.ConvertAll(paragraph => WithoutMarker(text, paragraph.Sentences[0].Span)));
    }

    // All that the question asks is said by what stands right above the list; only names may stand further up.
    private static bool IsAsked(Question question, ItemQuestion? item, ItemList list)
    {
        var above = list.Sentence.Article.StemsOf(list.LeadIn);
        var asked = question.Terms.Where(term => item is null || !IsNumber(term, item)).ToList();
        return asked.Count > 0
            && asked.TrueForAll(term => IsHeld(term, above)
            || (term.IsName && list.Sentence.Extractor.IsAbove(list.Sentence.Sentence, term)))
            && asked.Exists(term => IsHeld(term, above));
    }

    private static bool IsHeld(QuestionTerm term, IReadOnlySet<string> stems) =>
        term.Stem.Split(' ').All(stems.Contains)
            || term.Alternatives.Any(other => other.Value >= TermMatch.Same && other.Key.Split(' ').All(stems.Contains));

    private static IEnumerable<TextSpan> LinesOf(string text, TextSpan span)
    {
        for (var start = span.Offset; start < span.End;)
        {
            var end = text.IndexOf('\n', start, span.End - start) is >= 0 and var found ? found : span.End;
            yield return TextSpan.FromBounds(start, end);
            start = end + 1;
        }
    }

    private static TextSpan WithoutMarker(string text, TextSpan item)
    {
        var marker = Marker().Match(item.Of(text)).Length;
        var words = item.Of(text)[marker..].TrimEnd('.', ';', ',', ' ');
        return new TextSpan(item.Offset + marker, words.Length);
    }

    [GeneratedRegex(@"^(?:\d{1,3}[.)]|[-*+•‣◦▪·])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    private sealed record ItemList(RankedSentence Sentence, string LeadIn, List<TextSpan> Items);
}
