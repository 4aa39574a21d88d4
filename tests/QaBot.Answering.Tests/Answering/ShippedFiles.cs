using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Answering;

/// <summary>The files that the program comes with.</summary>
internal static class ShippedFiles
{
    public const string ArticleId = "russia-iran-relations";

    private static readonly string Root = FindRoot();

    public static string Articles => Path.Combine(Root, "index", "articles");

    public static Synonyms Synonyms { get; } = Synonyms.Load(Path.Combine(Root, "index", "synonyms.txt"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "QaBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie below the solution.");
    }
}
