using System.Collections.Frozen;
using System.Globalization;

namespace QaBot.Answering.Languages;

/// <summary>Whole numbers and ordinals up to a hundred in words and in figures: 12 and twelve, 21st and twenty-first; and figures with and
/// without commas.</summary>
internal static class NumberWords
{
    private const int Most = 100;

    private static readonly string[] Cardinals =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
            + "nineteen").Split(' ');

    private static readonly string[] Ordinals =
        ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
            + "sixteenth seventeenth eighteenth nineteenth").Split(' ');

    private static readonly string[] Tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety hundred".Split(' ');

    private static readonly FrozenDictionary<string, string> Others = Pairs()
        .SelectMany(pair => new[] { pair, (Figures: pair.Words, Words: pair.Figures) })
        .ToFrozenDictionary(pair => pair.Figures, pair => pair.Words, StringComparer.Ordinal);

    /// <summary>The same number written otherwise; none for other words.</summary>
    /// <param name="entry">One or two words, parted by a blank, in lower case.</param>
    public static IEnumerable<string> Akin(string entry)
    {
        if (Others.TryGetValue(entry, out var other))
        {
            return [other];
        }

        return int.TryParse(entry, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= 1000
            ? new[] { number.ToString(CultureInfo.InvariantCulture), number.ToString("N0", CultureInfo.InvariantCulture) }
                .Where(figures => figures != entry)
            : [];
    }

    private static IEnumerable<(string Figures, string Words)> Pairs()
    {
        for (var number = 0; number < Most; number++)
        {
            var figures = number.ToString(CultureInfo.InvariantCulture);
            var unit = number % 10;
            yield return (figures,
                number < Cardinals.Length ? Cardinals[number] : unit == 0 ? Tens[number / 10] : $"{Tens[number / 10]} {Cardinals[unit]}");
            if (number > 0)
            {
                yield return (figures + Ending(number),
                    number < Ordinals.Length
                    ? Ordinals[number]
                    : unit == 0
                    ? Tens[number / 10][..^1] + "ieth"
                    : $"{Tens[number / 10]} {Ordinals[unit]}");
            }
        }
    }

    private static string Ending(int number) => (number % 100 is >= 11 and <= 13, number % 10) switch
    {
        (false, 1) => "st",
        (false, 2) => "nd",
        (false, 3) => "rd",
        _ => "th",
    };
}
