using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Spans;

/// <summary>Takes in the neighbours of an item, so that a list is answered whole.</summary>
internal static partial class Enumeration
{
    /// <summary>The whole list that a stretch is part of; the stretch itself when it stands alone.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">How the question's words lie over it: behind those a list begins.</param>
    /// <param name="item">One item.</param>
    public static TextSpan Widen(string text, AnalyzedSentence sentence, SentenceMatch match, TextSpan item)
    {
        foreach (Match list in List().Matches(sentence.Text))
        {
            var span = new TextSpan(sentence.Sentence.Span.Offset + list.Index, list.Length);
            if (span.Overlaps(item))
            {
                return Join(BehindAsked(span, sentence, match), item, text);
            }
        }

        return item;
    }

    // "The mill made flour, oil and paper": what the question says itself is no part of the first item.
    private static TextSpan BehindAsked(TextSpan list, AnalyzedSentence sentence, SentenceMatch match)
    {
        var comma = list.Offset + Math.Max(0, sentence.Text.AsSpan(list.Offset - sentence.Sentence.Span.Offset, list.Length).IndexOf(','));
        for (var i = match.TermAt.Length - 2; i >= 0; i--)
        {
            if (match.TermAt[i] >= 0 && list.Contains(sentence.Tokens[i].Span) && sentence.Tokens[i + 1].Span.End <= comma)
            {
                return TextSpan.FromBounds(sentence.Tokens[i + 1].Span.Offset, list.End);
            }
        }

        return list;
    }

    private static TextSpan Join(TextSpan list, TextSpan item, string text)
    {
        var start = Math.Min(list.Offset, item.Offset);
        var end = Math.Max(list.End, item.End);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    // Names, or short phrases, parted by commas and closed by "and" or "or"; or two names with "and" between.
    [GeneratedRegex(@"(?<![\p{L}'’-])(?:(?:(?:[\p{Lu}][\p{L}'’-]*|\d[\d,.]*)(?:\s+(?:of\s+|de\s+|the\s+)?[\p{Lu}\d][\p{L}\d'’-]*)*(?:,\s+|"
        + @"\s+and\s+|,\s+and\s+|\s+or\s+))+[\p{Lu}\d][\p{L}\d'’-]*(?:\s+(?:of\s+|de\s+|the\s+)?[\p{Lu}][\p{L}'’-]*)*|"
        + @"(?:[\p{L}'’-]+\s+){0,2}[\p{L}'’-]+(?:,\s+(?:[\p{L}'’-]+\s+){0,3}[\p{L}'’-]+)+,?\s+(?:and|or|"
        + @"as\s+well\s+as)\s+(?:[\p{L}'’-]+\s+){0,3}[\p{L}'’-]+)")]
    private static partial Regex List();
}
