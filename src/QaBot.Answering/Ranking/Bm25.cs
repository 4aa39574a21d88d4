namespace QaBot.Answering.Ranking;

/// <summary>BM25's saturation of repeated words (Robertson and Zaragoza 2009).</summary>
internal static class Bm25
{
    private const double K1 = 0.9;
    private const double B = 0.4;

    /// <summary>What a word earns of its inverse document frequency, 0 to 1 + k1.</summary>
    /// <param name="count">How often the text holds it.</param>
    /// <param name="length">The text's length in words.</param>
    /// <param name="average">The average length of the texts it is compared with.</param>
    public static double Saturate(double count, int length, double average) =>
        count * (K1 + 1) / (count + (K1 * (1 - B + (B * length / average))));
}
