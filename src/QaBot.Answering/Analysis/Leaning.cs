using System.Text.RegularExpressions;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Analysis;

/// <summary>Tells whether a sentence points back: "this ban", "he", "the deal", "three days later".</summary>
internal static partial class Leaning
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>From this strength on, a sentence is not understood without the one before.</summary>
    public const double Needed = 0.6;

    /// <summary>How much a sentence leans on the one before, 0 (stands alone) to 1.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="times">Its times.</param>
    /// <param name="opensParagraph">Whether it is the first of its paragraph; what is spoken of there is mostly named anew.</param>
    public static double Of(string text, IReadOnlyList<Token> tokens, IReadOnlyList<TimeMention> times, bool opensParagraph)
    {
        if (tokens.Count == 0)
        {
            return 0;
        }

        if (Pronoun().IsMatch(text))
        {
            return 1;
        }

        if (times.Any(time => time.Computed && time.Anchor is { } anchor && anchor.Offset < tokens[0].Span.Offset))
        {
            return 0.8;
        }

        return Demonstrative().IsMatch(text) ? 0.8 : Definite().IsMatch(text) ? opensParagraph ? 0.3 : 0.8 : 0;
    }

    [GeneratedRegex(@"^\W*(?:(?:and|but|however|also|then|later|thus|therefore|moreover|instead|meanwhile|nevertheless|still|yet|so|"
        + @"in\s+addition|as\s+a\s+result|for\s+example|for\s+instance),?\s+)?(?:he|she|it|they|this|that|these|those|his|her|its|their|"
        + @"such|both)\b(?!\s+(?:is\s+)?(?:said|thought|believed|estimated)\s+that)|\b(?:he|she|it|they)\b(?!\s+is\s+(?:said|thought|"
        + @"believed|estimated)\s+that)", Options)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:this|these|those|such\s+an?|the\s+(?:same|latter|former|two|other)|his|her|its|their|him|them)\b", Options)]
    private static partial Regex Demonstrative();

    // A noun with "the" at the beginning and no name behind it: "The deal came into force".
    [GeneratedRegex(@"^\W*(?:(?:and|but|however|also|then|later|thus|therefore|moreover|instead|meanwhile|nevertheless|still|yet|"
        + @"so),?\s+)?(?i:the)\s+(?-i:\p{Ll})[\p{L}-]+", Options)]
    private static partial Regex Definite();
}
