using System.Collections.Frozen;

namespace QaBot.Answering.Analysis;

/// <summary>The abbreviations before a year that tell what happened then: "b. 1961", "est. 1874", "r. 1830–48".</summary>
internal static class YearAbbreviations
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Meanings = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
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
    public static IReadOnlySet<string> At(AnalyzedSentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        return Meanings.TryGetValue(token.Lower, out var meant) && IsBeforeYear(sentence, token.Span.End - sentence.Sentence.Span.Offset) ? meant : FrozenSet<string>.Empty;
    }

    private static bool IsBeforeYear(AnalyzedSentence sentence, int end)
    {
        var behind = sentence.Text.AsSpan(end);
        return behind.StartsWith(".", StringComparison.Ordinal) && behind[1..].TrimStart() is [>= '0' and <= '9', ..];
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
