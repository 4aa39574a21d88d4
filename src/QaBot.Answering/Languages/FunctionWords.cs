using System.Collections.Frozen;

namespace QaBot.Answering.Languages;

/// <summary>English words that hold a question together but are not looked for.</summary>
internal static class FunctionWords
{
    /// <summary>Words that ask.</summary>
    public static readonly FrozenSet<string> Asking = Set("who whom whose what which when where why how");

    /// <summary>Verbs that only help another.</summary>
    public static readonly FrozenSet<string> Auxiliaries = Set(
        "is are was were be been being am do does did done has have had having can could will would shall should may might must isn't "
        + "aren't wasn't weren't don't doesn't didn't");

    private static readonly FrozenSet<string> Others = Set(
        "a an the this that these those there here it its he him his she her hers they them their theirs we us our you your i me my mine " +
        "of in on at to for from by with as into onto upon about over under between among during through within without against toward "
        + "towards off out up down " +
        "and or but nor so if then than because while until since not no yes some any each every either both such own same other others "
        + "another else " +
        "mainly mostly chiefly exactly roughly approximately actually really besides except apart aside also too very just only even ever "
        + "never again still yet already much many more most less least few little lot lots several " +
        "s t d ll re ve m o' 's & etc ok please kind sort");

    /// <summary>Whether a lower-case word carries no meaning of its own in a question.</summary>
    public static bool Contains(string word) => IsListed(word) || IsContraction(word);

    // "what's", "they're", "couldn't"
    private static bool IsContraction(string word) =>
        word.LastIndexOfAny(['\'', '’']) is > 0 and var mark
        && (word[(mark + 1)..] is "s" or "re" or "d" or "ll" or "ve" or "m" ? IsListed(word[..mark])
            : word[(mark + 1)..] is "t" && word[mark - 1] == 'n'
                && (IsListed(word[..mark]) || IsListed(word[..(mark - 1)]) || word[..mark] is "can" or "won" or "shan"));

    private static bool IsListed(string word) => Asking.Contains(word) || Auxiliaries.Contains(word) || Others.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
