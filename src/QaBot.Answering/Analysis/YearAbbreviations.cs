using System.Collections.Frozen;

namespace QaBot.Answering.Analysis;

/// <summary>The abbreviations before a year that tell what happened then: "b. 1961", "est. 1874", "r. 1830–48".</summary>
internal static class YearAbbreviations
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Meanings =
        new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
        {
            ["b"] = Words("born birth birthday"),
            ["d"] = Words("die dies died death dead"),
            ["est"] = Words("established establish found founded founding"),
            ["estd"] = Words("established establish found founded founding"),
            ["fl"] = Words("flourish flourished active live lived work worked"),
            ["r"] = Words("reign reigned rule ruled reigning"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words of a question that a word of a sentence stands for; none where it is no such abbreviation.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">The word's index.</param>
    public static IReadOnlySet<string> At(AnalyzedSentence sentence, int index) =>
        Meanings.TryGetValue(sentence.Tokens[index].Lower, out var meant) && YearAfter(sentence, index) is not null
            ? meant
            : FrozenSet<string>.Empty;

    /// <summary>Where the year behind an abbreviation begins, as an offset in the article; null where none stands there.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">The index of the abbreviation among the sentence's words.</param>
    public static int? YearAfter(AnalyzedSentence sentence, int index)
    {
        var end = sentence.Tokens[index].Span.End - sentence.Sentence.Span.Offset;
        var behind = sentence.Text.AsSpan(end);
        var blank = behind is ['.', ..] ? behind[1..].Length - behind[1..].TrimStart().Length : 0;
        return behind is ['.', ..] && behind[(1 + blank)..] is [>= '0' and <= '9', ..]
            ? sentence.Sentence.Span.Offset + end + 1 + blank
            : null;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
