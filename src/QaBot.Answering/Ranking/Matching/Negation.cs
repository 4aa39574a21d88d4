using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Ranking.Matching;

/// <summary>Tells sentences that deny what is asked for: "who spoke Latin" is not answered by lands "that had never spoken
/// Latin".</summary>
internal static partial class Negation
{
    // "has never again been spoken"
    private const int MostBetween = 2;

    /// <summary>Whether a sentence has any word that may deny something, or say that something is left out.</summary>
    public static bool MayDeny(AnalyzedSentence sentence) => Denial().IsMatch(sentence.Text) || LeftOut().IsMatch(sentence.Text);

    /// <summary>Whether a sentence has a word that denies something: "did not come", "without a gate".</summary>
    public static bool Denies(AnalyzedSentence sentence) => Denial().IsMatch(sentence.Text);

    /// <summary>The words that a sentence leaves out of what it says: "Monday" in "every day except on Monday"; null when it leaves nothing
    /// out.</summary>
    public static TextSpan? LeftOutOf(AnalyzedSentence sentence) =>
        ExceptFor().Match(sentence.Text).Groups["left"] is { Success: true } left
            ? new TextSpan(sentence.Sentence.Span.Offset + left.Index, left.Length)
            : null;

    /// <summary>Whether a sentence goes on to say what is so all the same: "was not finished until 1769", "not by the guild but by the
    /// king".</summary>
    public static bool IsTakenBack(AnalyzedSentence sentence) => TakenBack().IsMatch(sentence.Text);

    /// <summary>Whether the sentence denies a word of the question, and nowhere has the same word without.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">How the question's words lie over it.</param>
    /// <param name="isName">Which of the question's words are names, which nobody denies.</param>
    public static bool Denies(AnalyzedSentence sentence, SentenceMatch match, bool[] isName)
    {
        var denied = new HashSet<int>();
        var said = new HashSet<int>();
        for (var i = 0; i < match.TermAt.Length; i++)
        {
            if (match.TermAt[i] is >= 0 and var term && !isName[term])
            {
                (IsDenied(sentence, i) ? denied : said).Add(term);
            }
        }

        denied.ExceptWith(said);
        return denied.Count > 0;
    }

    private static bool IsDenied(AnalyzedSentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 1 - MostBetween); i--)
        {
            var word = sentence.Tokens[i].Lower;
            if (word is "not" or "never" or "cannot" || word.EndsWith("n't", StringComparison.Ordinal)
                || word.EndsWith("n’t", StringComparison.Ordinal))
            {
                return i + 1 >= sentence.Tokens.Length || sentence.Tokens[i + 1].Lower is not ("only" or "just" or "until");
            }

            if (!FunctionWords.Auxiliaries.Contains(word) && word is not ("again" or "yet" or "ever")
                && !word.EndsWith("ly", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:not|never|no|none|cannot|without|neither|nor|except|fail\w*|refus\w*|besides)\b|n['’]t\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(
        @"\b(?:nobody|nothing|nowhere|hardly|barely|rarely|seldom|scarcely|except\w*|exempt\w*|exclu\w+|lack\w*|miss(?:ed|es|ing)|absen\w+|"
        + @"abstain\w*|avoid\w*|declin\w+|reject\w*|den(?:y|ied|ies|ial)|oppos\w+"
        + @"|prevent\w*|prohibit\w*|forb[ai]d\w*|bann?(?:ed|s)?|unable|impossible|illegal|only|unless|until|instead|rather|but|"
        + @"other\s+than|apart\s+from|unlike|outside|clos(?:ed|es|ure)|stop\w*|ceas\w+|shut\w*"
        + @"|cancel\w*|suspend\w*|abandon\w*|omit\w*|left\s+out|los[et]\w*|little|few|too|un(?!i|der|ti)\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeftOut();

    [GeneratedRegex(
        @"\b(?:except(?:\s+for)?|other\s+than|apart\s+from|(?:all|every\w*|(?:every|each)\s+\w+)\s+but|but\s+not)\s+(?:(?:on|in|at|to|of|"
        + @"by|from)\s+)?(?<left>[\p{L}\p{N}](?:[^,.;:()!?]*[\p{L}\p{N}])?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExceptFor();

    [GeneratedRegex(@"\b(?:until|till|unless|but|rather|instead|only|although|though|while|whereas|if|before)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakenBack();
}
