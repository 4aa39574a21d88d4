using System.Collections.Frozen;
using QaBot.Answering.Analysis;
using QaBot.Answering.Languages;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Spans;

/// <summary>Cuts a sentence into the stretches that the question does not name itself, at punctuation and clause openers.</summary>
internal static class SegmentReader
{
    private static readonly FrozenSet<string> ClauseOpeners = new[]
    {
        "which", "who", "whom", "whose", "that", "where", "when", "while", "although", "though", "whereas", "because", "but", "if",
            "unless", "until", "since",
    }.ToFrozenSet();

    // A verb of being parts what is spoken of from what is said about it.
    private static readonly FrozenSet<string> Copulas =
        new[] { "is", "are", "was", "were", "has", "have", "had", "be", "been", "can", "could", "will", "would", "may", "might", "must",
        "should", "did", "does", "do" }.ToFrozenSet();

    /// <summary>The stretches, none with a function word or a bare verb of being at its ends.</summary>
    /// <param name="articleText">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">How the question's words lie over it.</param>
    /// <param name="keepCommas">Whether a comma parts two stretches; not so in a list.</param>
    public static IEnumerable<SpanCandidate> Read(string articleText, AnalyzedSentence sentence, SentenceMatch match, bool keepCommas)
    {
        var tokens = sentence.Tokens;
        var start = 0;
        for (var i = 0; i <= tokens.Length; i++)
        {
            var ends = i == tokens.Length || match.TermAt[i] >= 0 || ClauseOpeners.Contains(tokens[i].Lower)
                || Copulas.Contains(tokens[i].Lower);
            var parted = i > start && i < tokens.Length && IsParted(articleText, tokens[i - 1], tokens[i], keepCommas);
            if ((ends || parted) && i > start
                && Trim(articleText, tokens, start, EndOfName(sentence, match, start, i - 1)) is { } candidate)
            {
                yield return candidate;
            }

            start = ends ? i + 1 : parted ? i : start;
        }
    }

    // "the Armenian Apostolic [Church]": a name is not cut where the question shares a word with it.
    private static int EndOfName(AnalyzedSentence sentence, SentenceMatch match, int first, int last)
    {
        if (last + 1 >= sentence.Tokens.Length || match.TermAt[last + 1] < 0)
        {
            return last;
        }

        foreach (var entity in sentence.Entities)
        {
            if (entity.Span.Contains(sentence.Tokens[last].Span) && entity.Span.Contains(sentence.Tokens[last + 1].Span)
                && entity.Span.Offset > sentence.Tokens[first].Span.Offset)
            {
                while (last + 1 < sentence.Tokens.Length && entity.Span.Contains(sentence.Tokens[last + 1].Span))
                {
                    last++;
                }

                return last;
            }
        }

        return last;
    }

    /// <summary>The stretch without function words at its ends; null when nothing is left.</summary>
    public static SpanCandidate? Trim(string articleText, Token[] tokens, int first, int last)
    {
        while (first <= last && FunctionWords.Contains(tokens[first].Lower) && !IsNegation(tokens[first].Lower))
        {
            first++;
        }

        while (last >= first && FunctionWords.Contains(tokens[last].Lower))
        {
            last--;
        }

        if (first > last)
        {
            return null;
        }

        // A currency sign or an opening quotation mark belongs to its word.
        var start = tokens[first].Span.Offset;
        var end = tokens[last].Span.End;
        start -= start > 0 && articleText[start - 1] is '$' or '€' or '£' or '¥' ? 1 : 0;
        end += end < articleText.Length && articleText[end] is '%' or '°' ? 1 : 0;
        return new SpanCandidate(first, last, TextSpan.FromBounds(start, end), null);
    }

    private static bool IsNegation(string word) => word is "no" or "not" or "never";

    private static bool IsParted(string text, Token left, Token right, bool keepCommas)
    {
        foreach (var c in text.AsSpan(left.Span.End, right.Span.Offset - left.Span.End))
        {
            if (c is ';' or ':' or '(' or ')' or '[' or ']' or '—' or '!' or '?' || (c == ',' && !keepCommas))
            {
                return true;
            }
        }

        return text.AsSpan(left.Span.End, right.Span.Offset - left.Span.End).Contains(" – ", StringComparison.Ordinal)
            || text.AsSpan(left.Span.End, right.Span.Offset - left.Span.End).Contains(" - ", StringComparison.Ordinal);
    }
}
