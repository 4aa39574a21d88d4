namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>Finds the front matter at the start of a text.</summary>
internal static class FrontMatterLines
{
    private const int Most = 200;

    /// <summary>How many lines the front matter takes, its lines of dashes included; 0 when there is none.</summary>
    public static int Count(string text, IReadOnlyList<TextLine> lines)
    {
        if (lines.Count < 3 || !IsFence(text, lines[0], "---"))
        {
            return 0;
        }

        for (var i = 1; i < Math.Min(lines.Count, Most); i++)
        {
            if (IsFence(text, lines[i], "---") || IsFence(text, lines[i], "..."))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsFence(string text, TextLine line, string fence) =>
        line.Indent == 0 && line.Of(text).SequenceEqual(fence);
}
