using System.Text.Json.Nodes;
using QaBot.Bot.Feedback;
using QaBot.Channels.Activities;

namespace QaBot.Channels.WebChat;

/// <summary>Why an answer was not liked, as the page sends it with a thumb: <c>{"reason","comment"}</c>.</summary>
internal static class DislikeReason
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["wrongSentence"] = "the wrong sentence",
        ["notInIt"] = "the answer is not in it",
        ["shouldDecline"] = "the article does not tell",
        ["other"] = string.Empty,
    };

    /// <summary>The reason in words, and the user's own words behind it; null when nothing was told.</summary>
    public static string? Of(object? value)
    {
        if (ActivityJson.ToNode(value) is not JsonObject told)
        {
            return null;
        }

        var reason = Words.GetValueOrDefault(Reaction.TextOf(told["reason"]) ?? string.Empty, string.Empty);
        var comment = Reaction.TextOf(told["comment"])?.Trim() ?? string.Empty;
        var words = reason.Length > 0 && comment.Length > 0 ? $"{reason}: {comment}" : reason + comment;
        return words.Length > 0 ? words : null;
    }
}
