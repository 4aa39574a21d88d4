namespace QaBot.Rendering;

/// <summary>What is said when a question was not looked into as closely as it could be.</summary>
internal static class IncompleteWords
{
    /// <summary>The reader could not keep up.</summary>
    public const string RulesAlone =
        "Many are asking at this moment, so I have looked less closely than I can. Ask again in a moment.";

    /// <summary>The time was used up.</summary>
    public const string Text =
        "The time for this question ran out before everything was looked at. Ask again in a moment, or in fewer words.";

    /// <summary>The words where shards did not answer; null where all did.</summary>
    public static string? Of(IReadOnlyList<string> shards) => shards.Count == 0
        ? null
        : $"A part of the articles was not looked at, since {string.Join(", ", shards)} {(shards.Count == 1 ? "does" : "do")} not answer.";
}
