namespace QaBot.Answering.Reading;

/// <summary>A span of tokens as an answer.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Score">Its logit.</param>
internal readonly record struct ScoredSpan(int First, int Last, float Score)
{
    /// <summary>F1 of the tokens that two spans share: 1 when they are the same, 0 when they do not touch.</summary>
    public float Overlap(ScoredSpan other)
    {
        var shared = Math.Min(Last, other.Last) - Math.Max(First, other.First) + 1;
        return shared <= 0 ? 0 : 2f * shared / (Last - First + other.Last - other.First + 2);
    }
}
