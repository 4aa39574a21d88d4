using System.Collections.Frozen;

namespace QaBot.Answering.Articles.Sentences;

/// <summary>Words that tell, by standing before or behind a full stop, what it means.</summary>
internal static class SentenceWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Words("""
        A About Above According Across Additionally After Against All Along Alongside Also Although Among An And
        Another Apart Are Around As At Because Before Being Besides Between Beyond Both But By Can Certain Compared
        Consequently Contrary Could Currently Despite Did Do Does Due During Each Even Eventually Every Everyone Few
        Finally Following For From Further Furthermore Generally Given Had Has Have Having He Hence Her Here His
        Historically How However I If In Indeed Initially Instead Interestingly Is It Its Just Later Likewise Many
        Meanwhile More Moreover Most Much My Neither Nevertheless Nor Not Notably Nothing Now Of Often On Once One
        Only Or Originally Other Others Otherwise Our Over Perhaps Previously Recently Regardless Several She Shortly
        Similarly Since So Some Sometimes Soon Specifically Starting Still Subsequently Such That The Their Then There
        Thereafter Therefore These They This Those Though Three Through Throughout Thus To Today Together Toward
        Towards Two Typically Ultimately Under Unlike Until Upon Usually Was We Were What When Whenever Where Wherever
        Whether Which While Who Why Will With Within Without Would Yes Yet You Your
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterTimes = Words("""
        EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST MSK IST JST AEST Eastern Central Mountain Pacific
        Moscow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
        September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GermanBeforeOrdinals = Words("""
        am Am im Im der Der die das Das dem den des vom Vom zum Zum zur Zur beim seit Seit bis und ab Ab jeder jedes jeden
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GermanMonths = Words("""
        Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
        """);

    /// <summary>Whether an English sentence often starts with a word, and a name seldom does.</summary>
    public static bool IsStarter(ReadOnlySpan<char> word) => Starters.Contains(word);

    /// <summary>Whether a word belongs to the time of day before it: "5 p.m. EST", "5 p.m. Monday".</summary>
    public static bool FollowsTime(ReadOnlySpan<char> word) => AfterTimes.Contains(word);

    /// <summary>Whether a number between two words is a German ordinal: "am 3. Oktober", "der 2. Weltkrieg".</summary>
    public static bool IsGermanOrdinal(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        GermanMonths.Contains(after) || (GermanBeforeOrdinals.Contains(before) && !IsStarter(after));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) => words
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
