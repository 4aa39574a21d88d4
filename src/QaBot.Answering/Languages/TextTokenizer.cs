using Lucene.Net.Analysis.TokenAttributes;

namespace QaBot.Answering.Languages;

/// <summary>Cuts text into the very words that the index holds, so that a question and a sentence meet on the same forms.</summary>
internal sealed class TextTokenizer : IDisposable
{
    private readonly Lucene.Net.Analysis.Analyzer analyzer = ArticleAnalyzer.Create();

    /// <summary>Analyses an English text.</summary>
    /// <param name="text">Any text.</param>
    public Token[] Tokenize(string text) => Tokenize(text, Language.English);

    /// <summary>Analyses a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="offset">Added to every token's offset, for a text that is part of a longer one.</param>
    public Token[] Tokenize(string text, Language language, int offset = 0)
    {
        var tokens = new List<Token>(text.Length / 5);
        using var stream = analyzer.GetTokenStream(language.Fields.Sentence, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var place = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var start = place.StartOffset;
            var word = text[start..place.EndOffset];
            tokens.Add(new Token(new TextSpan(start + offset, word.Length), word, word.ToLowerInvariant(), term.ToString()));
        }

        stream.End();
        return [.. tokens];
    }

    /// <inheritdoc/>
    public void Dispose() => analyzer.Dispose();
}
