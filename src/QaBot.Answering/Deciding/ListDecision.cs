using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QaBot.Answering.Articles;
using QaBot.Answering.Matching;
using QaBot.Answering.Questions;
using QaBot.Answering.Quoting;
using QaBot.Answering.Ranking;

namespace QaBot.Answering.Deciding;

/// <summary>
/// Answers what a list holds by the list whose heading, or whose sentence that leads in, has the words of the question: how something
/// is done by its steps, "the second step" by the second. Of that the reader, made for sentences, is not sure.
/// </summary>
internal static partial class ListDecision
{
    // The heading may mean something else than the question does.
    private const double Precision = 0.92;

    // Of how many articles the lists are looked at.
    private const int MostArticles = 10;

    // What a heading leaves unsaid: who does it, and that it is done.
    private static readonly FrozenSet<string> Unsaid = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "step", "steps", "stage", "stages", "item", "items", "point", "points", "one", "people", "someone", "person", "must", "need", "needs", "get", "go", "way", "best", "things", "thing");

    /// <summary>Puts the list that is asked about first and decides for it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The sentences, best first.</param>
    /// <param name="decided">What was decided without.</param>
    /// <returns>The sentences and the decision; both as given when something was answered, or no single list is asked about.</returns>
    public static (IReadOnlyList<RankedSentence> Ranked, Decision Decided) Prefer(Question question, IReadOnlyList<RankedSentence> ranked, Decision decided)
    {
        var place = Nth().Match(question.Asked);
        if (decided.Reason is null or DeclineReason.NothingAsked || Precision < decided.Threshold || ranked.Count == 0 || !(place.Success || ListQuote.AsksForAll(question)))
        {
            return (ranked, decided);
        }

        var asked = Enumerable.Range(0, question.Terms.Count)
            .Where(i => !Unsaid.Contains(question.Terms[i].Word) && !(place.Success && place.Value.Contains(question.Terms[i].Word, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        var lists = ranked
            .DistinctBy(sentence => sentence.Article)
            .Take(MostArticles)
            .SelectMany(sentence => ListQuote.ListsOf(sentence.Article).Select(first => (Sentence: sentence, First: first)))
            .Where(list => asked.Count > 0 && asked.TrueForAll(term => IsNamed(question, list.Sentence, list.First, term)))
            .Take(2)
            .ToArray();
        if (lists is not [var (beside, first)] || ItemOf(beside, first, place) is not { } told)
        {
            return (ranked, decided);
        }

        return (
            [told, .. ranked.Where(sentence => sentence.Article != told.Article || sentence.Sentence.Sentence.Index != told.Sentence.Sentence.Index)],
            decided with { Confidence = Precision, Reason = null, Words = string.Empty });
    }

    // By the sentence that leads in, or by a heading.
    private static bool IsNamed(Question question, RankedSentence beside, Paragraph first, int term)
    {
        var item = beside.Article[first.Sentences[0].Index];
        return (ListQuote.LeadInOf(beside.Article, item) is { } leadIn && beside.Extractor.MatchOf(leadIn.Sentence.Index).Terms[term].Found)
            || IsAbove(beside.Article.StemsAbove(first), question.Terms[term]);
    }

    private static bool IsAbove(IReadOnlySet<string> above, QuestionTerm term) =>
        term.Alternatives.Keys.Append(term.Stem).Any(form => form.Split(' ').All(above.Contains));

    // The item of the place that is asked for; the first where all are.
    private static RankedSentence? ItemOf(RankedSentence beside, Paragraph first, Match place)
    {
        var items = beside.Article.Article.Paragraphs.Skip(first.Number - 1).TakeWhile(paragraph => paragraph.Kind == ParagraphKind.ListItem).ToList();
        var asked = place.Groups["place"].Value.ToLowerInvariant();
        var number = !place.Success ? 1 : asked == "last" ? items.Count : NumberWords.Ordinal(asked);
        return number is { } wanted && wanted <= items.Count ? beside.Beside(items[wanted - 1].Sentences[0].Index) : null;
    }

    [GeneratedRegex(@"\b(?<place>last|\d{1,2}(?:st|nd|rd|th)|\w+(?:st|nd|rd|th))\s+(?:step|stage|item|point|task|rule|duty|thing|entry)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nth();
}
