using System.Collections.Frozen;

namespace QaBot.Answering.Questions;

/// <summary>Words that say in one what a question says with a "not": "when is it not open" is told by when it is closed.</summary>
internal static class Opposites
{
    private static readonly FrozenDictionary<string, string[]> ByStem = new Dictionary<string, string[]>
    {
        ["open"] = ["close", "shut"],
        ["allow"] = ["forbidden", "forbid", "forbad", "prohibit", "ban"],
        ["permit"] = ["forbidden", "forbid", "forbad", "prohibit", "ban"],
        ["admit"] = ["exclud", "refus"],
        ["includ"] = ["exclud", "except"],
        ["accept"] = ["refus", "reject", "declin"],
        ["attend"] = ["miss", "absent"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The stems that say the opposite of a stem; none for most.</summary>
    /// <param name="stem">A word as it is indexed.</param>
    public static IReadOnlyList<string> Of(string stem) => ByStem.GetValueOrDefault(stem, []);
}
