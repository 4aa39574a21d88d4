using QaBot.Answering.Analysis.Entities;

namespace QaBot.Answering.Answers.Spans;

/// <summary>Words of a sentence that might be the answer.</summary>
/// <param name="FirstToken">The first word's place in the sentence.</param>
/// <param name="LastToken">The last word's place.</param>
/// <param name="Span">Where they stand in the article.</param>
/// <param name="Kind">What they name; null for a stretch that was cut out by its surroundings.</param>
internal readonly record struct SpanCandidate(int FirstToken, int LastToken, TextSpan Span, EntityKind? Kind)
{
    /// <summary>How many words it has.</summary>
    public int Words => LastToken - FirstToken + 1;
}
