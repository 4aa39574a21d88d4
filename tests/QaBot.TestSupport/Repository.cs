namespace QaBot.TestSupport;

/// <summary>Finds the repository that the tests run in, and material that lies beside it and is not part of it.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Above("QaBot.sln", File.Exists)
        ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");

    /// <summary>The shipped articles.</summary>
    public static string Articles { get; } = Path("index", "articles");

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string Path(params string[] names) => System.IO.Path.Combine([Root, .. names]);

    /// <summary>The full path of a file or folder below <c>shared/</c>; null where that is not beside the checkout.</summary>
    public static string? Shared(string name) => Above(System.IO.Path.Combine("shared", name), System.IO.Path.Exists) is { } folder
        ? System.IO.Path.Combine(folder, "shared", name)
        : null;

    private static string? Above(string name, Func<string, bool> exists)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !exists(System.IO.Path.Combine(folder.FullName, name)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
