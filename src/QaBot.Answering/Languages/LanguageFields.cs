using QaBot.Answering.Indexing;

namespace QaBot.Answering.Languages;

/// <summary>
/// The names of the fields that hold analysed words of one language. Each language has its own, so that neither a word
/// nor its frequency is mixed up with another language's.
/// </summary>
/// <param name="ending">What stands behind the names; empty for English.</param>
internal sealed class LanguageFields(string ending)
{
    /// <summary>See <see cref="IndexFields.Sentence"/>.</summary>
    public string Sentence { get; } = IndexFields.Sentence + ending;

    /// <summary>See <see cref="IndexFields.Paragraph"/>.</summary>
    public string Paragraph { get; } = IndexFields.Paragraph + ending;

    /// <summary>See <see cref="IndexFields.Heading"/>.</summary>
    public string Heading { get; } = IndexFields.Heading + ending;

    /// <summary>See <see cref="IndexFields.Title"/>.</summary>
    public string Title { get; } = IndexFields.Title + ending;

    /// <summary>See <see cref="IndexFields.Word"/>.</summary>
    public string Word { get; } = IndexFields.Word + ending;
}
