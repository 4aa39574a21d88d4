using QaBot.Answering;
using QaBot.Answering.Answers;
using QaBot.Answering.Indexing;
using QaBot.Bot.State;
using QaBot.Rendering;

namespace QaBot.Bot.Export;

/// <summary>Makes of what is remembered of a conversation what can be exported: questions, quotes and their places.</summary>
internal static class ConversationExport
{
    /// <summary>The questions that are remembered, oldest first.</summary>
    /// <param name="memory">What is remembered.</param>
    /// <param name="snapshot">The articles, which quotes are taken from again where they have not changed.</param>
    public static IReadOnlyList<ExportedTurn> Of(ConversationMemory memory, IndexSnapshot snapshot) =>
        [.. memory.Answers.Select(answer => answer.Declined is { } reason
            ? new ExportedTurn(answer.Question, null, [], reason)
            : new ExportedTurn(answer.Question, answer.Answer, [.. Quotes(answer, snapshot)], null))];

    private static IEnumerable<ExportedQuote> Quotes(GivenAnswer answer, IndexSnapshot snapshot)
    {
        var kept = new ExportedQuote(answer.Quote, $"{answer.ArticleId}, which has changed since", answer.ArticleId, answer.Offset);
        var first = answer.Place is { } place ? Again(place, snapshot) ?? kept : kept;
        return answer.Others.Select(other => Again(other, snapshot)).OfType<ExportedQuote>()
            .Append(first)
            .OrderBy(quote => quote.Article, StringComparer.Ordinal)
            .ThenBy(quote => quote.Offset);
    }

    private static ExportedQuote? Again(QuotedPlace place, IndexSnapshot snapshot)
    {
        if (snapshot.Find(place.ArticleId) is not { } entry || entry.ContentHash != place.Hash)
        {
            return null;
        }

        var article = snapshot.Load(entry).Article;
        var span = new TextSpan(place.Offset, place.Length);
        return article.Paragraphs.FirstOrDefault(paragraph => paragraph.Span.Overlaps(span)) is { } paragraph
            && span.End <= article.Text.Length
            ? new ExportedQuote(
                span.Of(article.Text),
                SourceWords.Of(new SourceReference(article.Title, paragraph.Headings, paragraph.Number, article.Date, article.Source)
                {
                    Page = article.PageAt(place.Offset),
                }),
                article.Id,
                place.Offset)
            : null;
    }
}
