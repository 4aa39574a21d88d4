using System.Text.RegularExpressions;

namespace QaBot.Answering.Matching;

/// <summary>Tells sentences that deny what is asked for: "who spoke Latin" is not answered by lands "that had never spoken Latin".</summary>
internal static partial class Negation
{
    // "has never again been spoken"
    private const int MostBetween = 2;

    /// <summary>Whether a question denies something itself, so that a denial may answer it.</summary>
    public static bool IsIn(string question) => Denial().IsMatch(question);

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
            if (word is "not" or "never" or "cannot" || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal))
            {
                return i + 1 >= sentence.Tokens.Length || sentence.Tokens[i + 1].Lower is not ("only" or "just" or "until");
            }

            if (!Questions.FunctionWords.Auxiliaries.Contains(word) && word is not ("again" or "yet" or "ever") && !word.EndsWith("ly", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:not|never|no|none|cannot|without|neither|nor|except|fail\w*|refus\w*|besides)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();
}
