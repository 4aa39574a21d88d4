namespace QaBot.Rendering;

/// <summary>Lists words of others in a sentence of the bot's own.</summary>
internal static class Listing
{
    /// <summary>The words in quotation marks, joined by commas and "and".</summary>
    /// <param name="words">The words; one or more.</param>
    public static string Of(IReadOnlyList<string> words)
    {
        var quoted = words.Select(word => $"“{word}”").ToList();
        return quoted.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted[..^1])} and {quoted[^1]}";
    }
}
