namespace QaBot.Bot;

/// <summary>Some of the articles; two sets are equal when they hold the same ones.</summary>
internal sealed class ArticleSet : IEquatable<ArticleSet>
{
    /// <summary>Makes it.</summary>
    /// <param name="ids">The articles' ids, in any order.</param>
    public ArticleSet(IEnumerable<string> ids) => Ids = [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Their ids, in order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <inheritdoc/>
    public bool Equals(ArticleSet? other) => other is not null && Ids.SequenceEqual(other.Ids, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var id in Ids)
        {
            hash.Add(id, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}
