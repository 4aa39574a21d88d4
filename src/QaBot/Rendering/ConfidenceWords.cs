using System.Globalization;
using QaBot.Answering.Answers;

namespace QaBot.Rendering;

/// <summary>Says how sure the bot is that a sentence answers, in words and in percent.</summary>
internal static class ConfidenceWords
{
    private static readonly string[] Words = ["not sure enough", "only just sure enough", "fairly sure", "quite sure", "almost certain"];

    /// <summary>How sure it is, as the rest of "I am ...": "quite sure (91 %)"; "not sure enough (23 %)" when it declined.</summary>
    public static string Of(Answer answer) => $"{Words[LevelOf(answer) - 1]} ({Percent(answer.Confidence)})";

    /// <summary>How sure it is, from 1 when it declined to 5.</summary>
    public static int LevelOf(Answer answer) => answer switch
    {
        { Answered: false } => 1,
        { Confidence: >= 0.95 } => 5,
        { Confidence: >= 0.85 } => 4,
        { Confidence: >= 0.7 } => 3,
        _ => 2,
    };

    /// <summary>A share of 1 in percent.</summary>
    public static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture);
}
