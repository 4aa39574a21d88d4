using System.Globalization;
using QaBot.Answering.Answers;

namespace QaBot.Rendering;

/// <summary>Says how sure the bot is that a sentence answers, in words and in percent.</summary>
internal static class ConfidenceWords
{
    /// <summary>How sure it is, as the rest of "I am ...": "quite sure (91 %)"; "not sure enough (23 %)" when it declined.</summary>
    public static string Of(Answer answer)
    {
        var sure = answer switch
        {
            { Answered: false } => "not sure enough",
            { Confidence: >= 0.95 } => "almost certain",
            { Confidence: >= 0.85 } => "quite sure",
            { Confidence: >= 0.7 } => "fairly sure",
            _ => "only just sure enough",
        };
        return $"{sure} ({Percent(answer.Confidence)})";
    }

    /// <summary>A share of 1 in percent.</summary>
    public static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture);
}
