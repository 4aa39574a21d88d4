namespace QaBot.Answering.Tests.Articles;

/// <summary>Finds material that lies beside the checkout and is not part of it.</summary>
internal static class SharedFolder
{
    public static string? Find(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
