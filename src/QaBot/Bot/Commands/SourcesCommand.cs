using System.Collections.Frozen;
using QaBot.Bot.Replies;
using QaBot.Rendering;

namespace QaBot.Bot.Commands;

/// <summary>Lists the articles.</summary>
internal sealed class SourcesCommand : IBotCommand
{
    private static readonly FrozenSet<string> Said =
        Phrases.Of("sources", "source", "show sources", "show the sources", "articles", "list articles", "which articles do you have");

    private const int Most = 20;

    /// <inheritdoc/>
    public bool Matches(string said) => Said.Contains(said);

    /// <inheritdoc/>
    public Task RunAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        using var lease = turn.Engine.Index.Acquire();
        var articles = lease.Snapshot.Articles;
        var parts = new List<ReplyPart> { new LinePart(articles.Count == 1
            ? "I answer from one article:"
            : $"I answer from {articles.Count} articles:") };
        parts.AddRange(articles.Take(Most).Select(article => new LinePart(string.Concat(
            article.Title,
            article.Date is { } date ? $", {DateWords.Of(date)}" : string.Empty,
            article.Source is { } source ? $" ({source})" : string.Empty))));
        if (articles.Count > Most)
        {
            parts.Add(new LinePart($"and {articles.Count - Most} more.", Tone.Aside));
        }

        return turn.SayAsync(new Reply { Parts = parts }, cancellationToken);
    }
}
