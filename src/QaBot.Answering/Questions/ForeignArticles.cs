using System.Text.RegularExpressions;
using Lucene.Net.Index;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>Says of an English question without an answer that only articles in other languages could tell.</summary>
/// <param name="tokenizer">Cuts text into words.</param>
internal sealed partial class ForeignArticles(TextTokenizer tokenizer)
{
    /// <summary>What to tell; null when the question is not English, or nothing speaks for the other articles.</summary>
    /// <param name="question">The question.</param>
    /// <param name="languages">The languages of the articles.</param>
    /// <param name="reader">The index of the articles.</param>
    public string? Tell(Question question, IReadOnlyCollection<Language> languages, IndexReader reader)
    {
        var others = languages.Where(language => !language.IsEnglish).ToList();
        if (others.Count == 0 || !IsEnglish(question.OwnWords))
        {
            return null;
        }

        if (others.Count == languages.Count)
        {
            return $"The articles are in {LanguageNames.Of(others)}, and only a question in an article's own language finds its sentences. "
                + $"Ask in that language.";
        }

        var naming = others.Where(language => Names(question.OwnWords, language, reader)).ToList();
        return naming.Count == 0
            ? null
            : $"No English article names that, but there is one in {LanguageNames.Of(naming)} that does, and only a question in its own "
                + $"language finds its sentences. Ask in that language.";
    }

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

    private static bool IsEnglish(string question) => Asking().IsMatch(question) && Helping().IsMatch(question);

    [GeneratedRegex(@"^\W*(?:(?:in|on|at|for|from|by|to|of|with|since|until)\s+)?(?:who|whom|whose|what|which|when|where|why|how|is|are|"
        + @"was|were|do|does|did|has|have|had|can|could|will|would|should|tell|name|list)\b",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|the|of|many|much|long)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Helping();
}
