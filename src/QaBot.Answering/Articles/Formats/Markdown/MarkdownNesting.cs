namespace QaBot.Answering.Articles.Formats.Markdown;

/// <summary>
/// Measures how deep brackets lie in each other, and how many links are defined, before a text is parsed: the parser takes
/// the square of either.
/// </summary>
internal static class MarkdownNesting
{
    private const int Deepest = 1000;
    private const int MostDefinitions = 10_000;

    /// <summary>Whether there are more than any text needs.</summary>
    public static bool IsTooDeep(string text)
    {
        var definitions = 0;
        int brackets = 0, targets = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                // Brackets do not reach from one paragraph into the next.
                brackets = targets = 0;
                continue;
            }

            definitions += IsDefinition(line) ? 1 : 0;
            for (var i = 0; i < line.Length; i++)
            {
                brackets += line[i] switch { '[' => 1, ']' when brackets > 0 => -1, _ => 0 };
                targets += line[i] switch { '(' when i > 0 && line[i - 1] == ']' => 1, ')' when targets > 0 => -1, _ => 0 };
                if (brackets > Deepest || targets > Deepest)
                {
                    return true;
                }
            }
        }

        return definitions > MostDefinitions;
    }

    // "[name]: address", CommonMark 4.7.
    private static bool IsDefinition(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(' ');
        var end = line.IndexOf("]:", StringComparison.Ordinal);
        return end > 1 && line[0] == '[' && !char.IsWhiteSpace(line[1]) && line[1] != '^';
    }
}
