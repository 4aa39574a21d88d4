using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>
/// A question that one sentence may not answer: "which bridges were built in 1998", "list the bridges", "tell me about the bridge".
/// </summary>
/// <param name="Things">The noun in the plural that says what is asked for; null when all that is told of something is.</param>
/// <param name="Kind">The words before it that say of which kind, in lower case.</param>
/// <param name="Passing">The words that only ask for it, or say that there is such a thing ("list", "took place"), in lower case.</param>
internal sealed partial record SeveralQuestion(string? Things, IReadOnlyCollection<string> Kind, IReadOnlyCollection<string> Passing)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Helping = @"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)";

    // A plural by its ending; "series", "physics" and the like are none.
    private const string Plural =
        @"(?<things>(?!(?:his|its|this|us|yes|always|perhaps|does|has|was|is|news|series|species|besides|sometimes|times|kinds|types|"
        + @"sorts)\b)"
        + @"(?:\p{L}[\p{L}-]*\p{L}(?<![sui]|ic|['’])s|people|men|women|children))\b";

    private const string Between = @"(?:(?!" + Helping + @"\b|(?:the|an?|of|in|on|to|for|by|with)\b)(?<kind>[\p{L}\p{N}-]+)\s+){0,3}?";

    /// <summary>Whether all that is told of something is asked for.</summary>
    public bool IsAbout => Things is null;

    /// <summary>Reads it; null for other questions.</summary>
    /// <param name="typed">The question as it was typed.</param>
    /// <param name="asked">The same without greetings, and without what only asks to be told.</param>
    public static SeveralQuestion? Of(string typed, string asked)
    {
        if (About().IsMatch(typed) && asked.Length < typed.Trim().Length && !Asking().IsMatch(asked))
        {
            return new SeveralQuestion(null, [], []);
        }

        var match = Which().Match(asked);
        match = match.Success ? match : Listing().Match(asked);
        return match.Success
            ? new SeveralQuestion(match.Groups["things"].Value, WordsOf(match.Groups["kind"]), WordsOf(match.Groups["passing"]))
            : null;
    }

    private static IReadOnlyCollection<string> WordsOf(Group group) =>
        [.. group.Captures.SelectMany(capture => capture.Value.ToLowerInvariant()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    [GeneratedRegex(
        @"\b(?:(?:tell|show)\s+(?:me|us)(?:\s+(?:more|something|anything|everything|all))?|(?:know|say|says|said|tell|tells)(?:\s+(?:me|"
        + @"us))?|information|anything|something|everything|describe)"
        + @"\s+(?:about|on|of)\s+\S|^\W*describe\s+\S", Options)]
    private static partial Regex About();

    // "Tell me about how it was built" asks how, and "tell me about it, was it built?" whether.
    [GeneratedRegex(@"^\W*(?:who|whom|whose|what|which|when|where|why|how|whether|if|" + Helping + @")\b|\?.*\w", Options)]
    private static partial Regex Asking();

    // Behind "what" a word in -s may be a verb ("what causes rust"), unless a helping verb or a past follows.
    [GeneratedRegex(
        @"^\W*(?:which\s+(?:of\s+the\s+|other\s+)?" + Between + Plural + @"(?=\s+\p{L})|what\s+(?:other\s+)?" + Between + Plural
        + @"(?=\s+(?:" + Helping + @"|took|came|went|met|led|ran|won|\p{L}+ed)\b))"
        + @"(?:\s+(?:(?:have|has|had)\s+)?(?<passing>(?:take|took|taken)\s+place|happen(?:ed)?|occur(?:red)?|exist(?:ed|s)?)(?!\s+of\b)"
        + @"|\s+(?:are|were)\s+(?<passing>held|mentioned|named|listed|described|there)(?!\s+(?:by|for|as)\b))?", Options)]
    private static partial Regex Which();

    [GeneratedRegex(
        @"^\W*(?<passing>name|list|enumerate|give|mention)\s+(?:(?:me|us)\s+)?(?:(?:a|the)\s+(?<passing>list)\s+of\s+)?(?:(?:of|the|its|"
        + @"their|(?<passing>all|some|every|any|other|two|three|four|five|six|seven|eight|nine|ten))\s+)*"
        + Between + Plural
        + @"(?:\s+(?:that|which)\s+(?:(?:have|has|had)\s+)?(?<passing>(?:take|took|taken)\s+place|happen(?:ed)?|occur(?:red)?|(?:are|"
        + @"were)\s+(?:held|mentioned|named|listed|described)))?", Options)]
    private static partial Regex Listing();
}
