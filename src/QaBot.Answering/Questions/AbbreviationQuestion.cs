using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>A question for the long form of an abbreviation: "What does NASA stand for?", "What is NASA?"</summary>
/// <param name="Abbreviation">The abbreviation as typed.</param>
/// <param name="Asking">The words that ask for the long form, which no text holds; none where the question may also ask what the thing
/// is.</param>
internal sealed partial record AbbreviationQuestion(string Abbreviation, IReadOnlyList<TextSpan> Asking)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Short = @"[""'“‘]?(?<short>[\p{L}\p{N}][\p{L}\p{N}.&/-]{1,9})(?<!\.)\.?[""'”’]?";
    private const string Article = @"(?:(?:the|an?)\s+)?";
    private const string Called = @"(?<asking>(?:(?:abbreviation|acronym|initials|letters|term)\s+)?)";

    /// <summary>Whether it asks for the long form and for nothing else.</summary>
    public bool IsPlain => Asking.Count > 0;

    /// <summary>Reads a question; null when it asks something else.</summary>
    /// <param name="question">The question without greetings.</param>
    public static AbbreviationQuestion? Of(string question)
    {
        if (Plain().Match(question) is { Success: true } plain)
        {
            return Made(plain);
        }

        // Capitals tell an abbreviation only where small letters stand beside them.
        return (Meaning().Match(question) is { Success: true } meaning ? meaning : WhatIs().Match(question)) is { Success: true } match
            && IsCapitals(match.Groups["short"].Value) && question.Any(char.IsLower)
                ? Made(match)
                : null;
    }

    private static AbbreviationQuestion Made(Match match) => new(
        match.Groups["short"].Value,
        [.. match.Groups["asking"].Captures.Where(capture => capture.Length > 0)
            .Select(capture => new TextSpan(capture.Index, capture.Length))]);

    private static bool IsCapitals(string word) =>
        word.Count(char.IsUpper) is var capitals && capitals > 1 && 2 * capitals > word.Count(char.IsLetter);

    [GeneratedRegex(
        @"^\W*what\s+(?:do|does|did|would)\s+" + Article + Called + Short + @"\s+(?<asking>stand\s+for|abbreviate)\b"
        + @"|^\W*what(?:\s+(?:is|was)|['’]s)\s+" + Article + Called + Short
            + @"\s+(?<asking>short\s+for|(?:an?|the)\s+(?:abbreviation|acronym)\s+(?:for|of))\b",
        Options)]
    private static partial Regex Plain();

    [GeneratedRegex(
        @"^\W*what\s+(?:do|does|did)\s+" + Article + Called + Short + @"\s+(?<asking>mean|signify)\b"
        + @"|\b(?:the\s+)?(?<asking>(?:full|long|complete|whole|unabbreviated)\s+(?:name|form|title|version)|meaning|expansion)\s+(?:of|"
        + @"for)\s+" + Article + Called + Short + @"\W*$",
        Options)]
    private static partial Regex Meaning();

    [GeneratedRegex(@"^\W*(?:what|who)(?:\s+(?:is|was|are|were)|['’]s)\s+" + Article + Short + @"\W*$", Options)]
    private static partial Regex WhatIs();
}
