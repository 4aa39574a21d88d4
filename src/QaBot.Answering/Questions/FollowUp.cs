using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>Tells a question that points back to the one before from one that stands alone.</summary>
internal static partial class FollowUp
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int FewWords = 2;

    /// <summary>Whether a question cannot be understood without the one before.</summary>
    /// <param name="asked">The question without greetings.</param>
    /// <param name="words">How many words of meaning it has.</param>
    /// <param name="names">Whether it names a thing itself, by capitals or a number.</param>
    public static bool PointsBack(string asked, int words, bool names) =>
        Opening().IsMatch(asked) || (!names && (Pronoun().IsMatch(asked) || words <= FewWords));

    [GeneratedRegex(@"^\W*(?:and|but|also|what\s+about|how\s+about|what\s+else|who\s+else|where\s+else)\b", Options)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|there|then|this|that|these|those|the\s+(?:same|other|latter|former))\b", Options)]
    private static partial Regex Pronoun();
}
