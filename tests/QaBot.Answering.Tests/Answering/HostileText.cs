namespace QaBot.Answering.Tests.Answering;

/// <summary>Texts of the greatest length that is read, each made to keep a careless pattern trying.</summary>
internal static class HostileText
{
    private const int Length = 4000;

    private static readonly string[] Pieces =
    [
        "what is the ", "what is the number of the ", "which the ", "how much ", "how ", "on the ", "and and ", "and ", "a ", "a, ", "aa",
            "a-", "A ", "A, ", "A and ", "A of ",
        "1", "1,", "1, ", "1 ", "1.1", "1-1", "11,111", "$1 ", "one ", "one and ", "two-", "million ", " ", "  \t", ",", ", ", ".", "...",
            "-", "--", "–", "(", ")", "\"", "'", "?", "!",
        "the ", "of the ", "by ", "to ", "may ", "may 1 ", "May 1, ", "1 may 1999 ", "1999-", "1999 ", "1999 to ", "between 1999 and ",
            "first ", "first and ", "1st-", "b.c.", "early ", "in early ", "last ",
        "that year ", "three days ", "please ", "hello, ", "can you please ", "tell me ", "thanks ", "because ", "when ", "is ", "is a ",
            "called ", "who ", "why ", "because of ", "in order ",
        "x", "é", "Ж", "漢", "😀", "\u0301", "\ud800", "\0", "\n", "\r\n", "_", "a_", "'s ", "’s",
    ];

    public static IReadOnlyList<string> All { get; } =
        [.. Pieces.Select(piece => string.Concat(Enumerable.Repeat(piece, (Length / piece.Length) + 1))[..Length])
            .SelectMany(text => new[] { text, string.Concat(text.AsSpan(0, Length - 1), "\u0001") })];
}
