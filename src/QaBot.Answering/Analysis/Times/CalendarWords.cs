namespace QaBot.Answering.Analysis.Times;

/// <summary>English names of months, weekdays and small numbers.</summary>
internal static class CalendarWords
{
    /// <summary>A month's name or usual abbreviation, as a regular expression.</summary>
    public const string Month =
        @"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|"
        + @"oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)";

    /// <summary>A weekday's name, as a regular expression.</summary>
    public const string Weekday = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    /// <summary>A small whole number in words or digits, as a regular expression.</summary>
    public const string SmallNumber =
        @"(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
        + @"eighteen|nineteen|twenty|thirty|forty|fifty|sixty)";

    private static readonly string[] MonthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly Dictionary<string, int> Tens = new(StringComparer.OrdinalIgnoreCase)
    {
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["a"] = 1,
        ["an"] = 1,
    };

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
        "nineteenth", "twentieth", "twenty-first",
    ];

    /// <summary>A month's number, 1 to 12.</summary>
    /// <param name="name">A match of <see cref="Month"/>.</param>
    public static int MonthNumber(string name) =>
        Array.FindIndex(MonthStarts, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)) + 1;

    /// <summary>The value of a match of <see cref="SmallNumber"/>.</summary>
    /// <param name="word">Digits or a number word.</param>
    public static int Number(string word)
    {
        if (int.TryParse(word, out var digits))
        {
            return digits;
        }

        return Tens.TryGetValue(word, out var value)
            ? value
            : Array.FindIndex(Numbers, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The value of an ordinal such as "16th" or "third"; -1 when it is none.</summary>
    /// <param name="word">Digits with their ending, or an ordinal word up to twenty-first.</param>
    public static int Ordinal(string word)
    {
        var digits = word.AsSpan().TrimEnd("stndrhSTNDRH");
        return int.TryParse(digits, out var value)
            ? value
            : Array.FindIndex(Ordinals, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
    }
}
