using QaBot.Answering.Analysis;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing;

/// <summary>
/// Keeps the articles used last within a budget of memory. Articles are told apart by their content, so that those that
/// a change of the index left alone stay.
/// </summary>
/// <param name="budget">About how many bytes the articles may take together; the one used last stays whatever it takes.</param>
internal sealed class ArticleCache(long budget) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<Key, LinkedListNode<Item>> byKey = [];
    private readonly LinkedList<Item> byUse = new();
    private readonly TextTokenizer tokenizer = new();
    private long total;

    /// <summary>About how many bytes the articles take together.</summary>
    public long Size
    {
        get
        {
            lock (gate)
            {
                return total;
            }
        }
    }

    /// <summary>How many articles are kept.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return byKey.Count;
            }
        }
    }

    /// <summary>Whether an article is kept.</summary>
    public bool Contains(ArticleEntry entry)
    {
        lock (gate)
        {
            return byKey.ContainsKey(Key.Of(entry));
        }
    }

    /// <summary>Takes an article from the cache, or loads it into the cache.</summary>
    /// <param name="entry">Which article.</param>
    /// <param name="load">Loads it; two threads may do so at once, and both get the same article.</param>
    public CachedArticle Get(ArticleEntry entry, Func<ArticleEntry, IndexedArticle> load)
    {
        var key = Key.Of(entry);
        lock (gate)
        {
            if (byKey.TryGetValue(key, out var node))
            {
                Use(node);
                return node.Value.Article;
            }
        }

        var loaded = new CachedArticle(load(entry), tokenizer);
        lock (gate)
        {
            if (!byKey.TryGetValue(key, out var node))
            {
                node = byUse.AddFirst(new Item(key, loaded));
                byKey.Add(key, node);
            }

            Use(node);
            return node.Value.Article;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => tokenizer.Dispose();

    private void Use(LinkedListNode<Item> node)
    {
        byUse.Remove(node);
        byUse.AddFirst(node);
        Measure(node.Value);

        // The article used before this one has grown while it was used.
        if (node.Next is { } before)
        {
            Measure(before.Value);
        }

        while (total > budget && byUse.Last is { } last && last != node)
        {
            byUse.RemoveLast();
            byKey.Remove(last.Value.Key);
            total -= last.Value.Counted;
        }
    }

    private void Measure(Item item)
    {
        var size = item.Article.Size;
        total += size - item.Counted;
        item.Counted = size;
    }

    private readonly record struct Key(string Id, string File, string FileHash)
    {
        public static Key Of(ArticleEntry entry) => new(entry.Id, entry.File, entry.FileHash);
    }

    private sealed class Item(Key key, CachedArticle article)
    {
        public Key Key { get; } = key;

        public CachedArticle Article { get; } = article;

        public long Counted { get; set; }
    }
}
