using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing;

/// <summary>Finds an article by its id.</summary>
internal static class ArticleLookup
{
    private const int MostSuggested = 3;
    private const int MostNamed = 1000;

    /// <summary>The articles of some ids, each once; null for all.</summary>
    /// <exception cref="AnsweringException">An id names no article, or there are too many.</exception>
    public static IReadOnlyList<ArticleEntry>? Among(IndexSnapshot snapshot, IReadOnlyList<string>? ids) => ids switch
    {
        null => null,
        { Count: > 0 and <= MostNamed } => [.. ids.Distinct(StringComparer.Ordinal).Select(each => Find(snapshot, each))],
        _ => throw new AnsweringException($"{ids.Count} articles are named; name 1 to {MostNamed}, or none at all to look in all of them."),
    };

    /// <summary>The article of an id.</summary>
    /// <exception cref="AnsweringException">There is none; the message names those that are spelled alike.</exception>
    public static ArticleEntry Find(IndexSnapshot snapshot, string id)
    {
        if (snapshot.Find(id) is { } entry)
        {
            return entry;
        }

        var nearest = snapshot.Articles
            .Select(article => article.Id)
            .OrderBy(other => EditDistance.Between(id, other))
            .ThenBy(other => other, StringComparer.Ordinal)
            .Take(MostSuggested);
        throw new AnsweringException(
            $"There is no article \"{id}\"; an article's id is its file name without the ending. Near it are: "
            + $"{string.Join(", ", nearest)}.");
    }
}
