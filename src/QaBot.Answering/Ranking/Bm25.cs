using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Ranking;

/// <summary>BM25's saturation of repeated words (Robertson and Zaragoza 2009).</summary>
internal static class Bm25
{
    private const double K1 = 0.9;
    private const double B = 0.4;

    /// <summary>The weight of a text.</summary>
    /// <param name="terms">What it holds of each word asked for.</param>
    /// <param name="idf">How rare each word is.</param>
    /// <param name="length">The text's length in words.</param>
    /// <param name="average">The average length of the texts it is compared with.</param>
    public static double Score(TermMatch[] terms, double[] idf, int length, double average)
    {
        var score = 0.0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].Found)
            {
                score += idf[i] * terms[i].Strength * Saturate(terms[i].Count, length, average);
            }
        }

        return score;
    }

    // What a word earns of its inverse document frequency, 0 to 1 + k1.
    private static double Saturate(double count, int length, double average) =>
        count * (K1 + 1) / (count + (K1 * (1 - B + (B * length / average))));
}
