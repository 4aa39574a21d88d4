using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>
/// Reads a misspelled word of one question as the word of the articles, or of asking, that it most resembles. What is
/// spelled right is left alone, though the articles may not hold it.
/// </summary>
internal sealed class SpellingCorrector(Lexicon lexicon, Synonyms synonyms, TextTokenizer tokenizer)
{
    private const int ShortestCorrected = 4;
    private const int ShortestWithTwoEdits = 8;
    private const int ShortestFunctionWord = 5;

    // Shorter words are one letter from too many others: "coast" from "cost".
    private const int ShortestByDictionary = 6;

    // Shorter names are one letter from another as often as misspelled: Lind and Lund.
    private const int ShortestName = 6;

    // The time to look a word up grows with its length; hardly any word that people write is longer.
    private const int LongestCorrected = 25;

    // More unknown words than this are another language or none.
    private const int MostLookups = 6;

    private int lookups;

    /// <summary>The word that was meant; null when the word stands as it is, or nothing is near enough.</summary>
    /// <param name="word">The word in lower case, without possessive.</param>
    /// <param name="stem">Its stem.</param>
    /// <param name="isName">Whether its capital tells that it is a name.</param>
    public string? Correct(string word, string stem, bool isName)
    {
        if (IsHeld(word, stem) || synonyms.Knows(stem) || IsEnglishWord(word))
        {
            return null;
        }

        if (lexicon.Language.IsEnglish && AskingWordLike(word) is { } asking)
        {
            return asking;
        }

        return word.Length >= (isName ? ShortestName : ShortestCorrected) && MayLookUp(word)
            ? Unswapped(word) ?? Nearest(word, isName || word.Length < ShortestWithTwoEdits ? 1 : 2)
            : null;
    }

    /// <summary>
    /// The articles' word that may have been meant by one that is spelled right and that they do not hold; null when none
    /// is near.
    /// </summary>
    /// <param name="word">The word in lower case, without possessive.</param>
    /// <param name="stem">Its stem.</param>
    public string? Suggest(string word, string stem) =>
        !IsHeld(word, stem) && word.Length >= ShortestCorrected && MayLookUp(word)
            ? Best(word, OfArticles(word, word.Length < ShortestWithTwoEdits ? 1 : 2))
            : null;

    private bool IsHeld(string word, string stem) =>
        lexicon.Language.IsFunctionWord(word) || !word.All(char.IsLetter) || lexicon.SentencesWith(stem) > 0
            || lexicon.ParagraphsWith(word) > 0;

    // The stem tells nothing: that of "meteing" is "mete".
    private bool IsEnglishWord(string word) => lexicon.Language.IsEnglish && EnglishWords.Contains(word);

    private bool MayLookUp(string word) => word.Length <= LongestCorrected && lookups++ < MostLookups;

    // Two letters in the wrong order hardly ever make another English word, so that any known word will do: one of the
    // dictionary, or a form that the articles hold another inflection of.
    private string? Unswapped(string word) =>
        Enumerable.Range(1, word.Length - 2)
            .Where(i => word[i] != word[i + 1])
            .Select(i => $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}")
            .Where(IsKnown)
            .OrderByDescending(lexicon.ParagraphsWith)
            .ThenBy(other => other, StringComparer.Ordinal)
            .FirstOrDefault();

    private bool IsKnown(string word) =>
        (word.Length >= ShortestFunctionWord && lexicon.Language.IsFunctionWord(word))
        || (tokenizer.Tokenize(word, lexicon.Language) is [{ Stem: var stem }]
            && (lexicon.SentencesWith(stem) > 0 || synonyms.Knows(stem)));

    private string? Nearest(string word, int maxEdits) =>
        Best(word, OfArticles(word, maxEdits).Concat(OfDictionary(word))) is { } nearest
            && (EditDistance.Between(word, nearest) == 1 || !IsOneFromEnglishWord(word)) ? nearest : null;

    // Two letters from a word of the article and one from another, it was the other that was meant.
    private bool IsOneFromEnglishWord(string word) =>
        lexicon.Language.IsEnglish && EditDistance.OneFrom(word).Any(other => EnglishWords.Contains(other));

    // A letter is dropped more often than changed or added, so that the longer word is the likelier.
    private static string? Best(string word, IEnumerable<(string Word, int Paragraphs)> others) =>
        others
            .Where(other => !IsInflectionOf(word, other.Word))
            .OrderBy(other => EditDistance.Between(word, other.Word))
            .ThenByDescending(other => other.Paragraphs)
            .ThenByDescending(other => other.Word.Length)
            .ThenBy(other => other.Word, StringComparer.Ordinal)
            .Select(other => other.Word)
            .FirstOrDefault();

    // Who misspells a word mostly has its first letter right; without this "coast" would be read as "most".
    private IEnumerable<(string Word, int Paragraphs)> OfArticles(string word, int maxEdits) =>
        lexicon.SpelledLike(word, maxEdits)
            .Where(other => other.Word.Length >= ShortestCorrected && !lexicon.Language.IsFunctionWord(other.Word));

    private IEnumerable<(string Word, int Paragraphs)> OfDictionary(string word) =>
        !lexicon.Language.IsEnglish || word.Length < ShortestByDictionary
            ? []
            : synonyms.FormsBeginningWith(word[0])
                .Where(form => form.Length >= ShortestCorrected && EditDistance.IsOne(word, form))
                .Select(form => (form, 0));

    // A letter is dropped more often than changed: "wher" is "where" before it is "when".
    private static string? AskingWordLike(string word) =>
        FunctionWords.Asking
            .Where(asking => word[0] == asking[0] && EditDistance.Between(word, asking) == 1)
            .OrderByDescending(asking => asking.Length)
            .ThenBy(asking => asking, StringComparer.Ordinal)
            .FirstOrDefault();

    // "visited" for "visits" is no misspelling; word families see to it.
    private static bool IsInflectionOf(string word, string other)
    {
        var shared = word.AsSpan().CommonPrefixLength(other);
        return shared >= ShortestCorrected && IsEnding(word[..shared], word[shared..]) && IsEnding(other[..shared], other[shared..]);
    }

    // "d" stands behind an "e" alone, and "ed" never does: "suspendd" and "starteed" are misspelled.
    private static bool IsEnding(string word, string ending) => ending switch
    {
        "d" => word[^1] == 'e',
        "ed" or "es" or "er" or "ers" => word[^1] != 'e',
        _ => IsOtherEnding(ending),
    };

    private static bool IsOtherEnding(string ending) =>
        ending is "" or "s" or "ing" or "or" or "ly" or "al" or "y" or "ies" or "ied" or "e";
}
