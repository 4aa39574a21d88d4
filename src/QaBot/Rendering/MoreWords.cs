using QaBot.Answering.Answers;

namespace QaBot.Rendering;

/// <summary>Says that more sentences would answer than are quoted.</summary>
internal static class MoreWords
{
    /// <summary>A sentence that says so; null when none are left.</summary>
    public static string? Of(Answer answer) => answer.MoreSentences switch
    {
        0 => null,
        1 => "One more sentence would answer as well.",
        var left => $"{left} more sentences would answer as well.",
    };
}
