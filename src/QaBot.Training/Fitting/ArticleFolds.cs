namespace QaBot.Training.Fitting;

/// <summary>Deals articles into parts, the next to each in turn, in the order of their names.</summary>
internal sealed class ArticleFolds
{
    private readonly Dictionary<string, int> foldOf;

    /// <summary>Deals articles.</summary>
    /// <param name="articles">Their names; each may come several times.</param>
    /// <param name="folds">How many parts there are, 2 or more.</param>
    /// <exception cref="ArgumentException">There are fewer articles than parts.</exception>
    public ArticleFolds(IEnumerable<string> articles, int folds)
    {
        foldOf = articles.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select((article, i) => (article, i % folds))
            .ToDictionary(StringComparer.Ordinal);
        if (folds < 2 || foldOf.Count < folds)
        {
            throw new ArgumentException(
                $"{foldOf.Count} articles cannot be dealt into {folds} folds; give --folds a number from 2 to the number of articles.");
        }
    }

    /// <summary>The part that an article is in, from 0.</summary>
    public int Of(string article) => foldOf[article];
}
