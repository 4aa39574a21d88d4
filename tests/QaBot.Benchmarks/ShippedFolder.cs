namespace QaBot.Benchmarks;

/// <summary>Finds the repository's index folder above the benchmark's own.</summary>
internal static class ShippedFolder
{
    /// <summary>The path of a file or folder below index/.</summary>
    /// <exception cref="DirectoryNotFoundException">The program does not run from within the repository.</exception>
    public static string Path(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "QaBot.sln")))
            {
                return System.IO.Path.Combine(folder.FullName, "index", name);
            }
        }

        throw new DirectoryNotFoundException("Run the benchmarks from within the repository.");
    }
}
