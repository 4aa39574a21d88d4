using System.Text.RegularExpressions;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Indexing.Shards;

/// <summary>A folder of the shipped article, cut at its headings, of the small articles and of those in other languages.</summary>
internal static partial class ManyArticles
{
    /// <summary>Writes them into a folder.</summary>
    public static void WriteArticles(this TempFolder folder)
    {
        var shipped = File.ReadAllText(Directory.EnumerateFiles(ShippedFiles.Articles).Single());
        var parts = Heading().Split(shipped);
        for (var part = 1; part < parts.Length; part++)
        {
            folder.Write($"part-{part:d2}.md", $"{parts[0]}## {parts[part]}");
        }

        foreach (var (id, text) in SmallArticles.All)
        {
            folder.Write($"{id}.md", text);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Languages", "Articles")))
        {
            folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        }
    }

    [GeneratedRegex("^## ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
