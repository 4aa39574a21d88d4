using QaBot.Answering.Articles.Metadata;

namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>
/// Finds the front matter at the start of a text: YAML between lines of dashes, or TOML between lines of pluses. Two such lines
/// may also be ornament; what stands between them is a front matter only when it is made of keys.
/// </summary>
internal static class FrontMatterLines
{
    private const int Most = 200;

    /// <summary>Reads it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="warnings">Receives what was ignored in it.</param>
    /// <returns>What it says, how many lines it takes, and where the text goes on; nothing and 0 when there is none.</returns>
    public static (ArticleMetadata Metadata, int Lines, int End) Read(
        string text, IReadOnlyList<TextLine> lines, ICollection<string> warnings)
    {
        var count = Count(text, lines);
        if (count < 3)
        {
            return (ArticleMetadata.Nothing, 0, 0);
        }

        var found = new List<string>();
        var block = text[lines[1].Start..lines[count - 1].Start];
        var metadata = text[lines[0].Start] == '+' ? TomlFrontMatter.Read(block, found) : FrontMatter.Read(block, found);
        if (metadata is null)
        {
            return (ArticleMetadata.Nothing, 0, 0);
        }

        foreach (var warning in found)
        {
            warnings.Add(warning);
        }

        return (metadata, count, lines[count - 1].End);
    }

    private static int Count(string text, IReadOnlyList<TextLine> lines)
    {
        if (lines.Count < 3 || !(IsFence(text, lines[0], "---") || IsFence(text, lines[0], "+++")))
        {
            return 0;
        }

        var isToml = text[lines[0].Start] == '+';
        for (var i = 1; i < Math.Min(lines.Count, Most); i++)
        {
            if (isToml ? IsFence(text, lines[i], "+++") : IsFence(text, lines[i], "---") || IsFence(text, lines[i], "..."))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsFence(string text, TextLine line, string fence) =>
        line.Indent == 0 && line.Of(text).SequenceEqual(fence);
}
