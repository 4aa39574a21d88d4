using QaBot.Answering.Indexing;
using QaBot.Bot.Replies;
using QaBot.Rendering;

namespace QaBot.Bot.Commands;

/// <summary>Lists the articles: those that the last answer quoted, and all.</summary>
internal sealed class SourcesCommand() : PhraseCommand(
    "sources", "source", "show sources", "show the sources", "articles", "list articles", "which articles do you have")
{
    private const int Most = 50;

    /// <inheritdoc/>
    public override Task RunAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        using var lease = turn.Engine.Index.Acquire();
        var articles = lease.Snapshot.Articles;
        var parts = new List<ReplyPart>();
        if (articles.Count > 1 && turn.Memory.Answers is [.., { Declined: null } last])
        {
            parts.Add(new LinePart("The last answer quotes:"));
            parts.AddRange(last.Articles.Select(lease.Snapshot.Find).OfType<ArticleEntry>().Select(PartOf));
        }

        parts.Add(new LinePart(articles.Count == 1 ? "I answer from one article:" : $"I answer from {articles.Count} articles:"));
        parts.AddRange(articles.Take(Most).Select(PartOf));
        if (articles.Count > Most)
        {
            parts.Add(new LinePart($"and {articles.Count - Most} more.", Tone.Aside));
        }

        return turn.SayAsync(new Reply { Parts = parts }, cancellationToken);
    }

    private static ArticlePart PartOf(ArticleEntry article) => new(article.Id, article.Title, string.Concat(
        article.Date is { } date ? $", {DateWords.Of(date)}" : string.Empty,
        article.Source is { } source ? $" ({source})" : string.Empty));
}
