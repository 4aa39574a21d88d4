using System.Collections.Frozen;

namespace QaBot.Answering.Reading.Text;

/// <summary>The short word lists behind the reader's features. They belong to the trained weights: changing one calls for training anew.</summary>
internal static class ReaderWords
{
    /// <summary>Words of a text that seldom matter.</summary>
    public static readonly FrozenSet<string> Stop = Set(
        "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will " +
        "with what which who whom when where why how did do does has have had were been from its his her");

    /// <summary>Words of a question that need not stand in its answer.</summary>
    public static readonly FrozenSet<string> Function = Set(
        "what who whom whose which when where why how did do does is was were are the a an of in to for on by with that be been s and or as " +
        "at from it its this these has had have can could will would");

    /// <summary>Words that ask.</summary>
    public static readonly FrozenSet<string> Asking = Set("what who whom which when where why how whose");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
