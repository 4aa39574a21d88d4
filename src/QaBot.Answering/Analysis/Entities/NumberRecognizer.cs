using System.Text.RegularExpressions;

namespace QaBot.Answering.Analysis.Entities;

/// <summary>Finds sums of money, percentages, measures, stretches of time and counts.</summary>
internal static partial class NumberRecognizer
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Digits = @"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?";
    private const string Word =
        @"zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
        + @"nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|"
        + @"half|quarter|third";
    private const string Scale = @"(?:\s+(?:hundred|thousand|million|billion|trillion|dozen)s?|[mk]\b|[mbt]n\b)";

    // Read at one go: to try every shorter number too takes the cube of the length of "one and one and one ...".
    private const string Spelled = @"(?>\b(?:a\s+)?(?:" + Word + @")\b(?:[\s-]+(?:and\s+)?(?:" + Word + @")\b)*)";
    private const string Amount = @"(?:(?>" + Digits + @")" + Scale + @"*|" + Spelled + @")";
    private const string Approximately =
        @"(?:(?:about|around|approximately|nearly|almost|over|under|roughly|some|up\s+to|at\s+least|at\s+most|more\s+than|less\s+than|"
        + @"fewer\s+than)\s+)?";
    private const string Range = Amount + @"(?:\s*(?:-|–|—|to|or|and)\s*" + Amount + @")?";
    private const string Currency =
        @"(?:us\s+|american\s+|canadian\s+|australian\s+)?(?:dollars?|euros?|pounds?(?:\s+sterling)?|rubles?|roubles?|yen|yuan|rupees?|"
        + @"cents?|francs?|marks?|pesos?|rials?|usd|eur|gbp)\b";
    private const string Unit =
        @"(?:(?:square|cubic|nautical|metric|sq\.?|cu\.?)\s+|light[\s-]+)?(?:kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|"
        + @"millimet(?:er|re)s?|miles?|feet|foot|ft|inch(?:es)?|in\b|yards?|km[2²]?|m[2²3³]|ha|mi|cm|mm|nm|m|kg|kilograms?|grams?|g|mg|"
        + @"lbs?|pounds?|ounces?|oz|ton(?:ne)?s?|k?t|hectares?|acres?|(?:milli|centi)?lit(?:er|re)s?|[mc]?l\b|gallons?|barrels?|"
        + @"degrees?(?:\s+(?:celsius|fahrenheit))?|°\s?[cf]?|kelvin|megawatts?|gigawatts?|kilowatts?|watts?|mw|gw|kw|kwh|volts?|amps?|"
        + @"hertz|[kmg]hz|hz|mph|km/h|knots|bits?|bytes?|[kmgt]b|horsepower|hp|decibels?|db|pascals?|psi|calories|kcal|bpm|rpm|"
        + @"beats\s+per\s+minute|dioptres?|cents?)(?![\p{L}])(?:\s+(?:per|a|an)\s+(?:second|minute|hour|day|week|month|year|person|capita|"
        + @"square\s+\w+))?(?:\s+(?:high|tall|long|wide|deep|thick|old))?";

    /// <summary>Finds the numbers of a stretch of text.</summary>
    /// <param name="text">The stretch.</param>
    /// <param name="offset">Where it begins in the whole text.</param>
    /// <param name="taken">Stretches that are already known to be something else, such as dates.</param>
    /// <param name="found">Where the numbers are put.</param>
    public static void Read(string text, int offset, IReadOnlyList<TextSpan> taken, ICollection<Entity> found)
    {
        var used = new List<TextSpan>(taken);
        Add(Money(), EntityKind.Money);
        Add(Percentage(), EntityKind.Percentage);
        Add(Duration(), EntityKind.Duration);
        Add(Quantity(), EntityKind.Quantity);
        Add(Number(), EntityKind.Number);

        void Add(Regex expression, EntityKind kind)
        {
            foreach (Match match in expression.Matches(text))
            {
                var group = match.Groups["answer"];
                var span = new TextSpan(group.Index + offset, group.Length);
                if (!used.Exists(other => other.Overlaps(span)))
                {
                    used.Add(span);
                    found.Add(new Entity(kind, span));
                }
            }
        }
    }

    [GeneratedRegex(@"(?<answer>(?:us|a|c|hk)?[$€£¥₹₽]\s?" + Range + @"(?:\s*(?:-|–|to)\s*[$€£¥]?\s?" + Amount + @")?)|(?<answer>" + Range
        + @"\s+" + Currency + @")|(?<answer>\b(?:usd|eur|gbp|rub)\s?" + Range + @")", Options)]
    private static partial Regex Money();

    [GeneratedRegex(@"(?<answer>(?<![\w.,])(?:" + Range + @"|(?:" + Digits + @")%?\s*(?:-|–|to)\s*(?:" + Digits
        + @"))\s*(?:%|percent\b|per\s+cent\b|percentage\s+points))", Options)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"(?<answer>(?<![\w.,-])" + Approximately + @"(?:" + Range
        + @"|an?|several|a\s+few)[\s-]+(?:(?:consecutive|full|whole|more|calendar)\s+)?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|"
        + @"weekends?|months?|years?|decades?|centuries|century|generations?|millennia))\b(?!\s+(?:later|earlier|ago|old))", Options)]
    private static partial Regex Duration();

    [GeneratedRegex(@"(?<answer>(?<![\w.,])" + Approximately + Range + @"[\s-]*" + Unit + @"(?:\s*\((?:" + Digits + @")[^)]{1,20}\))?)",
        Options)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"(?<![\p{L}\d]-|[\p{L}\d.,])(?<answer>(?:" + Digits + @")" + Scale + @"*(?![\d\p{L}])(?!st\b|nd\b|rd\b|th\b)|"
        + Spelled + @"|\b(?:both|several|a\s+(?:few|couple))\b)", Options)]
    private static partial Regex Number();
}
