using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Entities;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>An amount that a sentence tells, in a form that can be compared.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Unit">What cannot be converted: the currency of a sum of money, the word behind a number that counts; else empty.</param>
/// <param name="Low">Its value in the dimension's base unit (metre, square metre, litre, gram, second, metre a second, watt), a date's
/// first day.</param>
/// <param name="High">The same; a date's last day.</param>
internal sealed partial record Amount(TextSpan Span, Dimension Dimension, string Unit, double Low, double High)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly FrozenDictionary<string, (Dimension Dimension, double Factor)> Units =
        new (Dimension Dimension, double Factor, string Words)[]
        {
            (Dimension.Length, 0.001, "mm millimetre millimeter"),
            (Dimension.Length, 0.01, "cm centimetre centimeter"),
            (Dimension.Length, 1, "m metre meter"),
            (Dimension.Length, 1000, "km kilometre kilometer"),
            (Dimension.Length, 0.0254, "in inch inche"),
            (Dimension.Length, 0.3048, "ft foot feet"),
            (Dimension.Length, 0.9144, "yard"),
            (Dimension.Length, 1609.344, "mi mile"),
            (Dimension.Area, 1, "m² m2"),
            (Dimension.Area, 1e6, "km² km2"),
            (Dimension.Area, 1e4, "ha hectare"),
            (Dimension.Area, 4046.86, "acre"),
            (Dimension.Volume, 1, "l litre liter"),
            (Dimension.Volume, 0.001, "ml millilitre milliliter"),
            (Dimension.Volume, 0.01, "cl"),
            (Dimension.Volume, 1000, "m³ m3"),
            (Dimension.Volume, 3.785, "gallon"),
            (Dimension.Volume, 159, "barrel"),
            (Dimension.Mass, 0.001, "mg"),
            (Dimension.Mass, 1, "g gram"),
            (Dimension.Mass, 1000, "kg kilogram"),
            (Dimension.Mass, 1e6, "t ton tonne"),
            (Dimension.Mass, 453.59, "lb pound"),
            (Dimension.Mass, 28.35, "oz ounce"),
            (Dimension.Duration, 1, "second"),
            (Dimension.Duration, 60, "min minute"),
            (Dimension.Duration, 3600, "h hour"),
            (Dimension.Duration, 86400, "day night"),
            (Dimension.Duration, 604800, "week"),
            (Dimension.Duration, 2629800, "month"),
            (Dimension.Duration, 31557600, "year"),
            (Dimension.Duration, 315576000, "decade"),
            (Dimension.Duration, 3155760000, "century centurie"),
            (Dimension.Speed, 1 / 3.6, "km/h"),
            (Dimension.Speed, 0.44704, "mph"),
            (Dimension.Speed, 0.5144, "knot"),
            (Dimension.Temperature, 1, "degree celsius|degrees celsius|°c|° c"),
            (Dimension.Power, 1, "w watt"),
            (Dimension.Power, 1000, "kw kilowatt"),
            (Dimension.Power, 1e6, "mw megawatt"),
            (Dimension.Power, 1e9, "gw gigawatt"),
            (Dimension.Power, 745.7, "hp horsepower"),
        }.SelectMany(unit => unit.Words.Split(unit.Words.Contains('|', StringComparison.Ordinal) ? '|' : ' ')
            .Select(word => (word, unit.Dimension, unit.Factor)))
        .ToFrozenDictionary(unit => unit.word, unit => (unit.Dimension, unit.Factor), StringComparer.Ordinal);

    /// <summary>The amounts and dates of a sentence, in its order; those that cannot be compared are left out.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">The article's text.</param>
    public static IReadOnlyList<Amount> AllOf(AnalyzedSentence sentence, string text) =>
        [.. sentence.Entities.Where(entity => entity.Kind != EntityKind.Time).Select(entity => Of(entity, text)).OfType<Amount>()
            .Concat(sentence.Times.Where(time => !time.Computed)
                .Select(time => new Amount(time.Span, Dimension.Date, string.Empty, DayOf(time.Start), DayOf(time.End))))
            .OrderBy(amount => amount.Span.Offset)];

    private static double DayOf(NodaTime.LocalDate date) => (date.Year * 372) + (date.Month * 31) + date.Day;

    private static Amount? Of(Entity entity, string text)
    {
        var match = Parts().Match(entity.Span.Of(text));
        if (!match.Success || ValueOf(match) is not { } value)
        {
            return null;
        }

        var unit = match.Groups["unit"].Value.Trim().ToLowerInvariant();
        return entity.Kind switch
        {
            EntityKind.Number when unit.Length == 0 =>
                With(Dimension.Count, Counted().Match(text, entity.Span.End).Groups["noun"].Value.ToLowerInvariant(), value),
            EntityKind.Percentage => With(Dimension.Percentage, string.Empty, value),
            EntityKind.Money => With(Dimension.Money, match.Groups["sign"].Value.Trim() + unit.TrimEnd('s'), value),
            EntityKind.Quantity or EntityKind.Duration when Units.TryGetValue(unit, out var known)
                || Units.TryGetValue(unit.TrimEnd('s'), out known) =>
                With(known.Dimension, string.Empty, value * known.Factor),
            _ => null,
        };

        Amount With(Dimension dimension, string currency, double amount) => new(entity.Span, dimension, currency, amount, amount);
    }

    private static double? ValueOf(Match match)
    {
        var words = match.Groups["number"].Value.ToLowerInvariant();
        var figures = words is "a" or "an"
            ? "1"
            : char.IsDigit(words[0])
            ? words
            : NumberWords.Akin(words.Replace('-', ' ')).FirstOrDefault();
        if (!double.TryParse(figures, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var value))
        {
            return null;
        }

        return value * match.Groups["scale"].Value.Trim().ToLowerInvariant() switch
        {
            "hundred" => 1e2,
            "thousand" or "k" => 1e3,
            "million" or "mn" => 1e6,
            "billion" or "bn" => 1e9,
            "trillion" or "tn" => 1e12,
            _ => 1,
        };
    }

    [GeneratedRegex(@"\G\s(?!and\b|or\b|in\b|to\b|for\b|of\b|at\b|on\b|by\b|but\b|while\b)(?<noun>\p{L}+)", Options)]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"^(?:(?:about|around|approximately|nearly|almost|roughly|some|just|over|under)\s+)?(?<sign>[a-z]{0,2}[$€£¥₹₽]|(?:usd|eur|gbp|"
        + @"rub)\s)?\s?(?<number>\d[\d,]*(?:\.\d+)?|(?:a|an|(?!hundred|thousand|million)\p{L}+(?:[\s-](?:one|two|three|four|five|six|seven|"
        + @"eight|nine))?)(?=[\s-]|$))"
        + @"(?<scale>\s?(?:hundred|thousand|million|billion|trillion|mn|bn|tn)\b)?[\s-]*(?<unit>.*?)(?:\s+(?:high|tall|long|wide|deep|"
        + @"thick|old)|\s*\([^)]*\))*$", Options)]
    private static partial Regex Parts();
}
