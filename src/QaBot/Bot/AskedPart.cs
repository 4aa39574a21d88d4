using QaBot.Answering;
using QaBot.Bot.State;
using QaBot.Configuration;

namespace QaBot.Bot;

/// <summary>The part of the articles that a question is about: words of one of them, or some of them as a whole.</summary>
/// <param name="ArticleId">The article that words were selected in; null when none were.</param>
/// <param name="Span">The words.</param>
internal sealed record AskedPart(string? ArticleId, TextSpan? Span)
{
    /// <summary>The articles that alone are asked; null for all, and when <see cref="ArticleId"/> is set.</summary>
    public ArticleSet? Among { get; init; }

    /// <summary>
    /// The part that was chosen. Null when nothing was, and when none of it is there any more, or the article of selected
    /// words has changed: then the question is about everything.
    /// </summary>
    public static AskedPart? Of(SelectedWords? selected, Engine engine)
    {
        if (selected is null)
        {
            return null;
        }

        using var lease = engine.Index.Acquire();
        if (selected.Article is { } id && lease.Snapshot.Find(id) is { } entry && entry.ContentHash == selected.Hash)
        {
            var length = lease.Snapshot.Load(entry).Article.Text.Length;
            if (selected.Offset >= 0 && selected.Length > 0 && selected.Offset <= length - selected.Length)
            {
                return new AskedPart(entry.Id, new TextSpan(selected.Offset, selected.Length));
            }
        }

        var among = new ArticleSet((selected.Articles ?? []).Select(chosen => lease.Snapshot.Find(chosen)?.Id).OfType<string>());
        return among.Ids.Count > 0 ? new AskedPart(null, null) { Among = among } : null;
    }
}
