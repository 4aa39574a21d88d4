namespace QaBot.Tests.Fixtures;

/// <summary>Finds the shipped articles, and material that lies beside the checkout and is not part of it.</summary>
internal static class Repository
{
    public static string Articles { get; } = Find(Path.Combine("index", "articles"), Directory.Exists)
        ?? throw new InvalidOperationException("index/articles was not found above the tests.");

    public static string? Shared(string name) => Find(Path.Combine("shared", name), Path.Exists);

    private static string? Find(string name, Func<string, bool> exists)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, name);
            if (exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
