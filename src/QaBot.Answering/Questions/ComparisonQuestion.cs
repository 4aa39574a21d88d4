using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;

namespace QaBot.Answering.Questions;

/// <summary>"Which is heavier, the ram or the ewe?": asks which of two things has more or less of something.</summary>
/// <param name="First">The one thing, in the words of the question.</param>
/// <param name="Second">The other.</param>
/// <param name="Degree">The word that compares, in lower case: "heavier".</param>
/// <param name="More">Of which dimensions the larger amount is meant.</param>
/// <param name="Less">Of which the smaller.</param>
internal sealed partial record ComparisonQuestion(string First, string Second, string Degree, Dimension More, Dimension Less)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Degrees =
        @"(?<degree>more\s+(?:expensive|costly|recent)|less\s+(?:expensive|costly)|(?:long|short|tall|high|low|deep|wid|broad|thick|narrow|"
        + @"thin|shallow|old|young|new|cheap|dear|pric|fast|quick|slow|near|clos|"
        + @"larg|great|small|strong|weak|warm|cold|cool)(?:er|est|ier|iest)|bigger|biggest|heavier|heaviest|lighter|lightest|hotter|"
        + @"hottest|thinner|thinnest|earlier|earliest|later|latest|sooner|farther|further|"
        + @"farthest|furthest|first|last|more|most|less|least|fewer|fewest)";

    // The beginnings of the words that compare, each with what they compare; "+" for more of it, "-" for less.
    private static readonly FrozenDictionary<string, (Dimension More, Dimension Less)> Meanings =
        new Dictionary<string, (Dimension More, Dimension Less)>(StringComparer.Ordinal)
        {
            ["long"] = (Dimension.Length | Dimension.Duration, 0),
            ["shor"] = (0, Dimension.Length | Dimension.Duration),
            ["tall"] = (Dimension.Length, 0),
            ["high"] = (Dimension.Length | Dimension.Temperature | Dimension.Percentage | Dimension.Count, 0),
            ["low"] = (0, Dimension.Length | Dimension.Temperature | Dimension.Percentage | Dimension.Count),
            ["deep"] = (Dimension.Length, 0),
            ["wid"] = (Dimension.Length, 0),
            ["broa"] = (Dimension.Length, 0),
            ["thic"] = (Dimension.Length, 0),
            ["far"] = (Dimension.Length, 0),
            ["furt"] = (Dimension.Length, 0),
            ["narr"] = (0, Dimension.Length),
            ["thin"] = (0, Dimension.Length),
            ["shal"] = (0, Dimension.Length),
            ["near"] = (0, Dimension.Length),
            ["clos"] = (0, Dimension.Length),
            ["heav"] = (Dimension.Mass, 0),
            ["ligh"] = (0, Dimension.Mass),
            ["old"] = (0, Dimension.Date),
            ["earl"] = (0, Dimension.Date),
            ["soon"] = (0, Dimension.Date),
            ["firs"] = (0, Dimension.Date),
            ["youn"] = (Dimension.Date, 0),
            ["new"] = (Dimension.Date, 0),
            ["late"] = (Dimension.Date, 0),
            ["last"] = (Dimension.Date, 0),
            ["more recent"] = (Dimension.Date, 0),
            ["chea"] = (0, Dimension.Money),
            ["less expensive"] = (0, Dimension.Money),
            ["less costly"] = (0, Dimension.Money),
            ["dear"] = (Dimension.Money, 0),
            ["pric"] = (Dimension.Money, 0),
            ["more expensive"] = (Dimension.Money, 0),
            ["more costly"] = (Dimension.Money, 0),
            ["fast"] = (Dimension.Speed, Dimension.Duration),
            ["quic"] = (Dimension.Speed, Dimension.Duration),
            ["slow"] = (Dimension.Duration, Dimension.Speed),
            ["hot"] = (Dimension.Temperature, 0),
            ["warm"] = (Dimension.Temperature, 0),
            ["cold"] = (0, Dimension.Temperature),
            ["cool"] = (0, Dimension.Temperature),
            ["big"] = (Dimension.Size, 0),
            ["larg"] = (Dimension.Size, 0),
            ["grea"] = (Dimension.Size, 0),
            ["smal"] = (0, Dimension.Size),
            ["stro"] = (Dimension.Power | Dimension.Percentage, 0),
            ["weak"] = (0, Dimension.Power | Dimension.Percentage),
            ["mor"] = (Dimension.Size, 0),
            ["most"] = (Dimension.Size, 0),
            ["less"] = (0, Dimension.Size),
            ["leas"] = (0, Dimension.Size),
            ["few"] = (0, Dimension.Count),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads it; null for other questions.</summary>
    /// <param name="question">The question without greetings.</param>
    public static ComparisonQuestion? Of(string question)
    {
        var match = Behind().Match(question);
        match = match.Success ? match : Between().Match(question);
        if (!match.Success)
        {
            return null;
        }

        var degree = Blanks().Replace(match.Groups["degree"].Value.ToLowerInvariant(), " ");
        var (more, less) = Meanings.GetValueOrDefault(degree,
            Meanings.FirstOrDefault(pair => !pair.Key.Contains(' ') && degree.StartsWith(pair.Key, StringComparison.Ordinal)).Value);
        var verb = degree is "more" or "most" or "less" or "least" ? Verb().Match(question) : Match.Empty;
        var measured = verb.Groups["cost"].Success ? Dimension.Money : verb.Groups["weigh"].Success ? Dimension.Mass : Dimension.None;
        (more, less) = measured == Dimension.None ? (more, less) : more != 0 ? (measured, 0) : (0, measured);
        return new ComparisonQuestion(match.Groups["first"].Value.Trim(), match.Groups["second"].Value.Trim(), degree, more, less);
    }

    [GeneratedRegex(@"^\W*(?:which|who|whose|what|in\s+which)\b.*\b" + Degrees
        + @"\b[^,:]*[,:–—-]\s*(?<first>[^,]+?),?\s+or\s+(?<second>[^,]+?)\W*$", Options)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^\W*(?:(?:is|are|was|were|does|do|did)|which\s+of|(?:which|who|what)\s+(?:is|are|was|"
        + @"were))\s+(?<first>[^,]+?),?\s+(?:or|and)\s+(?<second>[^,]+?)\s+(?:(?:is|are|was|were|built|born|opened|founded|made|costs?|"
        + @"weighs?|lasts?|takes?)\s+)*(?:the\s+)?" + Degrees + @"\W*$", Options)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(?:(?<cost>cost\w*|pay|paid|price\w*|expensive)|(?<weigh>weigh\w*|heavy))\b", Options)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
