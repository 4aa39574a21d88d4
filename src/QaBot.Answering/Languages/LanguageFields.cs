namespace QaBot.Answering.Languages;

/// <summary>
/// The names of the fields that hold analysed words of one language. Each language has its own, so that neither a word
/// nor its frequency is mixed up with another language's.
/// </summary>
/// <param name="ending">What stands behind the names; empty for English.</param>
internal sealed class LanguageFields(string ending)
{
    /// <summary>On a sentence: its analysed words, with frequencies and positions.</summary>
    public string Sentence { get; } = "sentence" + ending;

    /// <summary>On a paragraph: its analysed words, with frequencies and positions.</summary>
    public string Paragraph { get; } = "paragraph" + ending;

    /// <summary>On a paragraph: the analysed words of the headings above it.</summary>
    public string Heading { get; } = "heading" + ending;

    /// <summary>On an article: the analysed words of its title.</summary>
    public string Title { get; } = "title" + ending;

    /// <summary>On a paragraph: its words as written, lower case, not stemmed; the lexicon that spelling is checked against.</summary>
    public string Word { get; } = "word" + ending;
}
