using System.Collections.Frozen;

namespace QaBot.Answering.Articles.Formats;

/// <summary>
/// Tells whether a hyphen at the end of a line belongs to the word ("twenty-|four") or only divides it ("har-|bour"). The text's
/// other words tell best, then the words that compounds are made of.
/// </summary>
internal sealed class Hyphens
{
    private static readonly FrozenSet<string> Tens = Set("twenty thirty forty fifty sixty seventy eighty ninety");

    private static readonly FrozenSet<string> Ones = Set(
        "one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth");

    // What compounds begin with; few English words are divided behind these without being one.
    private static readonly FrozenSet<string> Firsts = Set("""
        well self half long short high low old new full first second third two three four five six seven eight nine
        twelve twenty thirty forty fifty hundred north south east west northern southern eastern western left right single
        double world large small light dark deep hard soft fast slow best early much wide narrow great middle water steam
        """);

    // What compounds with a participle begin with: "well-loved", "high-ranking".
    private static readonly FrozenSet<string> BeforeParticiples = Set("well half hard high long self far fast newly");

    // What compounds end with.
    private static readonly FrozenSet<string> Lasts = Set("""
        based known like free old year years day days term time made called shaped sized style led owned run born built wide long
        high deep being law powered driven level class scale speed range going running standing lasting looking speaking
        related minded haired eyed legged sided handed storey story hour hours minute mile metre meter foot inch century chief
        """);

    private readonly HashSet<string> known;

    /// <summary>Learns the words of a text.</summary>
    /// <param name="words">The words that are not divided.</param>
    public Hyphens(IEnumerable<string> words) => known = new HashSet<string>(words, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a hyphen belongs between the two halves of a word.</summary>
    public bool BelongBetween(string before, string after)
    {
        if (known.Contains(before + after))
        {
            return false;
        }

        return known.Contains($"{before}-{after}")
            || (Tens.Contains(before) && Ones.Contains(after))
            || (Firsts.Contains(before) && (known.Contains(after) || Lasts.Contains(after)))
            || (before.Length > 2 && Lasts.Contains(after) && known.Contains(before))
            || (BeforeParticiples.Contains(before) && IsParticiple(after));
    }

    // Longer than the ends of "hard-ened" and "short-ening".
    private static bool IsParticiple(string word) =>
        (word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase))
        || (word.Length > 5 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase));

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
