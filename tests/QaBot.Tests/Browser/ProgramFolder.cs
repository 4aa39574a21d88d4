namespace QaBot.Tests.Browser;

/// <summary>Finds what lies in the program's own folder of the repository.</summary>
internal static class ProgramFolder
{
    /// <summary>The full path of a file or folder below <c>src/QaBot</c>.</summary>
    public static string Find(params string[] names)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var program = Path.Combine(folder.FullName, "src", "QaBot");
            if (Directory.Exists(program))
            {
                return Path.Combine([program, .. names]);
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
