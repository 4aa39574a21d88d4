using System.Collections.Frozen;

namespace QaBot.Bot.Commands;

/// <summary>Makes sets of phrases that a message may be.</summary>
internal static class Phrases
{
    /// <summary>A set of phrases in lower case, without punctuation.</summary>
    public static FrozenSet<string> Of(params ReadOnlySpan<string> phrases) => phrases.ToArray().ToFrozenSet(StringComparer.Ordinal);
}
