using QaBot.Answering;
using QaBot.Bot.State;
using QaBot.Configuration;

namespace QaBot.Bot;

/// <summary>The part of an article that a question is about.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Span">The words.</param>
internal sealed record AskedPart(string ArticleId, TextSpan Span)
{
    /// <summary>
    /// The part that selected words are. Null when there are none, and when the article is gone or has changed: then the
    /// question is about everything.
    /// </summary>
    public static AskedPart? Of(SelectedWords? selected, Engine engine)
    {
        if (selected?.Article is not { } id)
        {
            return null;
        }

        using var lease = engine.Index.Acquire();
        if (lease.Snapshot.Find(id) is not { } entry || entry.ContentHash != selected.Hash)
        {
            return null;
        }

        var length = lease.Snapshot.Load(entry).Article.Text.Length;
        return selected.Offset >= 0 && selected.Length > 0 && selected.Offset <= length - selected.Length
            ? new AskedPart(entry.Id, new TextSpan(selected.Offset, selected.Length))
            : null;
    }
}
