namespace QaBot.Rendering;

/// <summary>What is said when the time for a question was used up.</summary>
internal static class IncompleteWords
{
    /// <summary>The words.</summary>
    public const string Text =
        "The time for this question ran out before everything was looked at. Ask again in a moment, or in fewer words.";
}
