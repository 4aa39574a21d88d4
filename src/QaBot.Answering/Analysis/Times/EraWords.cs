namespace QaBot.Answering.Analysis.Times;

/// <summary>How years are marked that four figures do not give away, as regular expressions.</summary>
internal static class EraWords
{
    /// <summary>An era behind a year. "Ad" and "ce" in small letters are other words.</summary>
    public const string Behind =
        @"\s*(?<era>(?-i:B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?)|b\.?c\.?(?:e\.?)?|(?<=\b(?:in|of|year)\s+\d{1,4}\s*)(?:ad|ce))(?![a-z])";

    /// <summary>An era before a year.</summary>
    public const string Before = @"(?<era>(?-i:A\.?D\.?))\s+";

    /// <summary>What may stand behind a number that is a year and no count: the sentence goes on, or it ends.</summary>
    public const string Ends =
        @"(?!\d|[.,:/]\d|-\p{L})(?=\s*(?:$|[.,;:!?()\[\]""“”'’–—-])"
        + @"|\s+(?:the|an?|in|on|at|by|when|while|where|who|which|that|and|but|as|he|she|it|they|his|her|its|their|was|were|is|are|had|has|"
        + @"did|after|before|until|during|because|under|with|without|to|for|from|against|this|these)\b"
        + @"|\s+(?-i:\p{Lu}\p{Ll}+)(?<!s)\b)";

    /// <summary>The year of astronomers: 12 BC is -11.</summary>
    /// <param name="year">As it is written, 1 or more.</param>
    /// <param name="era">The era; empty for that of Christ.</param>
    public static int Year(int year, string era) => era.StartsWith('B') || era.StartsWith('b') ? 1 - year : year;
}
