using System.Collections.Frozen;

namespace QaBot.Answering.Articles.Sentences;

/// <summary>Words that tell, by standing before or behind a full stop, what it means.</summary>
internal static class SentenceWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Words("""
        A According Additionally After All Also Although Among An And Another Are As At Because Before Between Both But By
        Can Consequently Could Currently Despite Did Do Does Due During Each Eventually Every Few Finally For From
        Furthermore Generally Had Has Have He Hence Her Here Historically His How However I If In Initially Instead Is It
        Its Just Later Many Meanwhile More Moreover Most Much My Nevertheless Not Notably Now Of On Once One Only Or
        Originally Our Over Perhaps Previously Recently Several She Similarly Since So Some Soon Specifically Still
        Subsequently Such That The Their Then There Therefore These They This Those Though Three Through Thus To Today Two
        Typically Ultimately Under Unlike Until Upon Usually Was We Were What When Where Whether Which While Who Why Will
        With Within Without Would Yet You Your
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
