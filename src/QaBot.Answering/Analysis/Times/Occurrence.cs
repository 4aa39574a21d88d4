using System.Text.RegularExpressions;

namespace QaBot.Answering.Analysis.Times;

/// <summary>Tells a sentence about something that happens once from one about what is always so: only the first dates a month without a
/// year.</summary>
internal static partial class Occurrence
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // "It opened", but neither "it is opened" nor "an aged man": a participle says nothing about when.
    private const string NoParticiple =
        @"(?<!\b(?:is|are|be|being|gets?|an?|the|its|their|his|her)\s+(?:\w+ly\s+|not\s+|still\s+|often\s+)?)\b";

    // Forms that are not forms of the present too.
    private const string Irregular =
        "arose|awoke|ate|became|began|bit|blew|bore|broke|brought|built|bought|came|caught|chose|clung|crept|dealt|drank|drew|drove|dug|"
        + "fell|fled|flew|fought"
        + "|forbade|forgot|forgave|froze|gave|got|grew|heard|held|hid|hung|kept|knelt|knew|laid|led|left|lent|lit|lost|made|meant|met|"
        + "overcame|paid"
        + "|ran|rang|rode|rose|said|sang|sank|sat|saw|sent|shone|shook|shot|showed|shrank|slept|slid|sold|sought|spent|spoke|sprang|stole|"
        + "stood|struck"
        + "|strove|swam|swept|swore|swung|taught|thought|threw|told|took|tore|understood|undertook|went|wept|withdrew|woke|won|wore|wove|"
        + "wrote";

    private const string NoPast =
        "(?!(?:need|speed|seed|feed|indeed|hundred|exceed|proceed|succeed|weed|reed|breed|shed|bed|red|embed|naked|sacred|wicked|"
        + "rugged)\\b)";

    /// <summary>Whether a sentence tells of something that happens once: in the past, or to come, and not again and again.</summary>
    /// <param name="text">The sentence.</param>
    public static bool IsToldIn(string text) => (IsAhead(text) || Past().IsMatch(text)) && !Habit().IsMatch(text);

    /// <summary>Whether a sentence speaks of what is still to come.</summary>
    /// <param name="text">The sentence.</param>
    public static bool IsAhead(string text) => Ahead().IsMatch(text);

    [GeneratedRegex(@"\b(?:will|shall|upcoming|forthcoming|(?:is|are)\s+(?:\w+\s+)?(?:to|due|scheduled|planned|expected|slated|set)\b)",
        Options)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:was|were|had|did|been)\b|" + NoParticiple + "(?:" + NoPast + @"\w{2,}ed|" + Irregular + @")\b", Options)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:every|each|always|usually|normally|generally|often|regularly|annual(?:ly)?|yearly|monthly|weekly|daily|"
        + @"traditionally|seasonal(?:ly)?|all\s+year|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:spring|summer|autumn|winter|morning|"
        + @"evening|weekend)s)\b", Options)]
    private static partial Regex Habit();
}
