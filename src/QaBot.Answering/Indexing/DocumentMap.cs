namespace QaBot.Answering.Indexing;

/// <summary>Finds the article that a document belongs to.</summary>
/// <param name="entries">The articles in the order of their documents.</param>
internal sealed class DocumentMap(IReadOnlyList<ArticleEntry> entries)
{
    /// <summary>The articles in the order of their documents.</summary>
    public IReadOnlyList<ArticleEntry> Entries => entries;

    /// <summary>The article that a document belongs to, and the document's place counted from the block's first.</summary>
    /// <param name="doc">The number of a live document.</param>
    public FoundDocument Locate(int doc)
    {
        var low = 0;
        var high = entries.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = entries[middle].FirstDocument <= doc ? (middle, high) : (low, middle - 1);
        }

        var entry = entries.Count > 0 ? entries[low] : null;
        return entry is not null && doc >= entry.FirstDocument && doc <= entry.ArticleDocument
            ? new FoundDocument(entry, doc - entry.FirstDocument)
            : throw new ArgumentOutOfRangeException(nameof(doc), doc, "No article has this document.");
    }
}
