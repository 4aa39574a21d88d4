using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace QaBot.Answering.Languages;

/// <summary>A language that articles are written in: how its words are analysed, and which of them are not looked for.</summary>
internal sealed class Language
{
    private readonly Func<Analyzer> analyzer;
    private readonly Func<string, bool> isFunctionWord;

    private Language(string code, LanguageFields fields, Func<Analyzer> analyzer, Func<string, bool> isFunctionWord)
    {
        Code = code;
        Fields = fields;
        this.analyzer = analyzer;
        this.isFunctionWord = isFunctionWord;
    }

    /// <summary>The language whose grammar, synonyms and reader the engine knows.</summary>
    public static Language English { get; } =
        new("en", new LanguageFields(string.Empty), () => new EnglishAnalyzer(), FunctionWords.Contains);

    /// <summary>A language without an analyzer of its own: words as they stand, in lower case.</summary>
    public static Language Other { get; } = new("other", new LanguageFields(".other"), () => new PlainAnalyzer(), _ => false);

    /// <summary>Its ISO 639-1 code; "other" for one that is not known.</summary>
    public string Code { get; }

    /// <summary>The fields of the index that hold its words.</summary>
    public LanguageFields Fields { get; }

    /// <summary>Whether it is English.</summary>
    public bool IsEnglish => this == English;

    /// <summary>Whether a capital inside a sentence tells a name; in German each noun has one.</summary>
    public bool CapitalsMarkNames => Code != "de";

    /// <summary>The language of a code; <see cref="Other"/> when Lucene has no analyzer for it.</summary>
    /// <param name="code">An ISO 639-1 code in lower case.</param>
    public static Language Of(string code) => LanguageTable.Find(code);

    /// <summary>Makes a language that Lucene has an analyzer for.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="analyzer">Makes the analyzer, given the words that it is to drop.</param>
    /// <param name="stopWords">The words that its analyzer would drop.</param>
    public static Language Of(string code, Func<CharArraySet, Analyzer> analyzer, Func<CharArraySet> stopWords)
    {
        var asking = AskingWords.Of(code);

        // The lists hold words such as "not"; a sentence keeps them all, and only a question drops its own.
        return new Language(code, new LanguageFields($".{code}"), () => analyzer(CharArraySet.Empty),
            word => asking.Contains(word) || stopWords().Contains(word));
    }

    /// <summary>Makes an analyzer that reduces words to their stems.</summary>
    public Analyzer CreateAnalyzer() => analyzer();

    /// <summary>Whether a word carries no meaning of its own in a question.</summary>
    /// <param name="word">In lower case.</param>
    public bool IsFunctionWord(string word) => isFunctionWord(word);

    /// <summary>Whether a word carries no meaning of its own in a question, as it stands or as it is indexed.</summary>
    public bool IsFunctionWord(Token token) =>
        isFunctionWord(token.Lower) || (!IsEnglish && isFunctionWord(token.Stem));
}
