namespace QaBot.Configuration;

/// <summary>The folder of files that browsers are given, found from any working directory.</summary>
internal static class WebFolder
{
    private const string Name = "wwwroot";

    /// <summary>
    /// The folder beside the published program; else the one in the project's folder above it; null when there is
    /// neither, and browsers are given no files.
    /// </summary>
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, Name);
            if (Directory.Exists(path))
            {
                return path;
            }

            if (File.Exists(Path.Combine(folder.FullName, "QaBot.csproj")))
            {
                return null;
            }
        }

        return null;
    }
}
