using System.Text.RegularExpressions;

namespace QaBot.Answering.Languages;

/// <summary>Tells which language a text is in that does not say so.</summary>
internal static partial class ArticleLanguage
{
    private const int MostWords = 400;
    private const int FewestHits = 5;

    // Of a text of a few sentences fewer have to do.
    private const int ShortText = 40;
    private const int FewestHitsOfShort = 3;

    /// <summary>
    /// The code of the language whose small words the text has most of; English unless another has more than twice as many.
    /// </summary>
    /// <param name="text">The text; its beginning decides.</param>
    public static string Of(string text)
    {
        var words = Word().Matches(text).Take(MostWords).Select(word => word.Value.ToLowerInvariant()).ToArray();
        var (best, hits) = LanguageTable.All
            .Select(language => (Language: language, Hits: words.Count(language.IsFunctionWord)))
            .OrderByDescending(counted => counted.Hits)
            .ThenBy(counted => counted.Language.Code, StringComparer.Ordinal)
            .First();
        return hits >= (words.Length <= ShortText ? FewestHitsOfShort : FewestHits)
            && hits > 2 * words.Count(Language.English.IsFunctionWord) ? best.Code : Language.English.Code;
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word();
}
