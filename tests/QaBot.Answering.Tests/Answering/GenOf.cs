using CsCheck;

namespace QaBot.Answering.Tests.Answering;

/// <summary>Short words for generators.</summary>
internal static class GenOf
{
    /// <summary>One of some values.</summary>
    public static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
