using Lucene.Net.Index;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>Tells which language a question is asked in.</summary>
/// <param name="tokenizer">Cuts text into words.</param>
internal sealed class QuestionLanguage(TextTokenizer tokenizer)
{
    private const int MostWords = 64;

    /// <summary>The language, of those that the articles are in, that knows most of the question's words; English when others know as
    /// many.</summary>
    /// <param name="question">The question.</param>
    /// <param name="languages">The languages of the articles; at least one.</param>
    /// <param name="reader">The index of the articles.</param>
    public Language Of(string question, IReadOnlyCollection<Language> languages, IndexReader reader) =>
        languages.Count == 1
            ? languages.First()
            : languages
                .OrderByDescending(language => Known(question, language, new Lexicon(reader, language)))
                .ThenByDescending(language => language.IsEnglish)
                .ThenBy(language => language.Code, StringComparer.Ordinal)
                .First();

    private int Known(string question, Language language, Lexicon lexicon) =>
        tokenizer.Tokenize(question, language).Take(MostWords)
            .Count(token => language.IsFunctionWord(token) || lexicon.SentencesWith(token.Stem) > 0);
}
