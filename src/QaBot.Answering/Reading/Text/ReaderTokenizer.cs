using QaBot.Answering.Articles;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Reading.Text;

/// <summary>
/// Cuts text for the reader: runs of letters, numbers with their points and commas, single marks. Unlike the index's
/// tokens, marks count, since spans end at them. Not for several threads at once.
/// </summary>
internal sealed class ReaderTokenizer
{
    private readonly PorterStemmer stemmer = new();
    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);

    /// <summary>Cuts a sentence or a question.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="tokens">Gets its tokens appended.</param>
    public void Tokenize(string text, TextSpan span, List<ReaderToken> tokens)
    {
        var isFirst = true;
        for (var at = span.Offset; at < span.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOfToken(text, at, span.End);
            tokens.Add(Make(text, at, end, isFirst));
            isFirst = false;
            at = end;
        }
    }

    private static int EndOfToken(string text, int start, int end)
    {
        var at = start + 1;
        if (char.IsAsciiDigit(text[start]))
        {
            while (at < end && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < end && char.IsAsciiDigit(text[at + 1]))))
            {
                at++;
            }

            return at;
        }

        if (char.IsLetter(text[start]))
        {
            while (at < end && (char.IsLetter(text[at]) || char.IsSurrogate(text[at]) || IsMark(text[at])))
            {
                at++;
            }

            return at;
        }

        return char.IsHighSurrogate(text[start]) && at < end && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private ReaderToken Make(string text, int start, int end, bool isFirst)
    {
        var word = text.AsSpan(start, end - start);
        var lower = word.ToString().ToLowerInvariant();
        if (!stems.TryGetValue(lower, out var stem))
        {
            stem = char.IsLetter(lower[0]) ? stemmer.Stem(lower) : lower;
            stems[lower] = stem;
        }

        var isWord = char.IsLetterOrDigit(word[0]);
        return new ReaderToken(
            TextSpan.FromBounds(start, end),
            lower,
            stem,
            TokenClasses.Of(word, lower, isFirst),
            isWord,
            char.IsUpper(word[0]),
            word.Length > 1 && word.IndexOfAnyExceptInRange('A', 'Z') < 0);
    }
}
