namespace QaBot.Answering.Ranking;

/// <summary>Weighs a sentence by its features. The place for a trained ranker: features in, score out.</summary>
internal interface ISentenceRanker
{
    /// <summary>The sentence's weight; higher is better.</summary>
    /// <param name="features">One value for each <see cref="Feature"/>, in its order.</param>
    double Score(ReadOnlySpan<double> features);

    /// <summary>How much of the score each feature is answerable for, in the order of <see cref="Feature"/>.</summary>
    /// <param name="features">One value for each <see cref="Feature"/>, in its order.</param>
    double[] Contributions(ReadOnlySpan<double> features);
}
