using System.Text.RegularExpressions;
using Lucene.Net.Index;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>Tells which of the articles' languages a question is asked in, and, when it has no answer, whether only articles in others
/// could tell.</summary>
/// <param name="tokenizer">Cuts text into words.</param>
internal sealed partial class QuestionLanguage(TextTokenizer tokenizer)
{
    private const int MostWords = 64;

    /// <summary>The language, of those that the articles are in, that knows most of the question's words; English when others know as
    /// many, and when there are no articles.</summary>
    /// <param name="question">The question.</param>
    /// <param name="languages">The languages of the articles.</param>
    /// <param name="reader">The index of the articles.</param>
    public Language Of(string question, IReadOnlyList<Language> languages, IndexReader reader) => languages switch
    {
        [] => Language.English,
        [var only] => only,
        _ => languages
            .OrderByDescending(language => Known(question, language, new Lexicon(reader, language)))
            .ThenByDescending(language => language.IsEnglish)
            .ThenBy(language => language.Code, StringComparer.Ordinal)
            .First(),
    };

    /// <summary>What to tell of an English question without an answer; null when it is not English, or nothing speaks for articles in
    /// other languages.</summary>
    /// <param name="question">The question.</param>
    /// <param name="languages">The languages of the articles.</param>
    /// <param name="reader">The index of the articles.</param>
    public string? ToldInOthers(string question, IReadOnlyList<Language> languages, IndexReader reader)
    {
        var others = languages.Where(language => !language.IsEnglish).ToList();
        if (others.Count == 0 || !Asking().IsMatch(question) || !Helping().IsMatch(question))
        {
            return null;
        }

        if (others.Count == languages.Count)
        {
            return $"The articles are in {LanguageNames.Of(others)}, and only a question in an article's own language finds its sentences. "
                + $"Ask in that language.";
        }

        var naming = others.Where(language => Names(question, language, reader)).ToList();
        return naming.Count == 0
            ? null
            : $"No English article names that, but there is one in {LanguageNames.Of(naming)} that does, and only a question in its own "
                + $"language finds its sentences. Ask in that language.";
    }

    private int Known(string question, Language language, Lexicon lexicon) =>
        tokenizer.Tokenize(question, language).Take(MostWords)
            .Count(token => language.IsFunctionWord(token) || lexicon.SentencesWith(token.Stem) > 0);

    // The language holds a name of the question that English articles lack.
    private bool Names(string question, Language language, IndexReader reader)
    {
        var (english, other) = (new Lexicon(reader, Language.English), new Lexicon(reader, language));
        var lacking = tokenizer.Tokenize(question)
            .Where(token => token.IsCapitalised && !FunctionWords.Contains(token.Lower) && english.SentencesWith(token.Stem) == 0)
            .Select(token => token.Word)
            .ToHashSet(StringComparer.Ordinal);
        return tokenizer.Tokenize(question, language).Any(token => lacking.Contains(token.Word) && other.SentencesWith(token.Stem) > 0);
    }

    [GeneratedRegex(@"^\W*(?:(?:in|on|at|for|from|by|to|of|with|since|until)\s+)?(?:who|whom|whose|what|which|when|where|why|how|is|are|"
        + @"was|were|do|does|did|has|have|had|can|could|will|would|should|tell|name|list)\b",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|the|of|many|much|long)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Helping();
}
