using QaBot.Answering.Reading.Text;

namespace QaBot.Training.Export;

/// <summary>Okapi BM25 (k1 0.9, b 0.4) over a few texts given as tokens: stems without the words that seldom matter.</summary>
internal sealed class Bm25Index
{
    private const double Saturation = 0.9;
    private const double LengthWeight = 0.4;

    private readonly Dictionary<string, List<(int Text, int Count)>> postings = new(StringComparer.Ordinal);
    private readonly double[] norms;

    /// <summary>Indexes texts.</summary>
    public Bm25Index(IReadOnlyList<string[]> texts)
    {
        var average = Math.Max(1, texts.Sum(text => text.Length) / (double)Math.Max(1, texts.Count));
        norms = new double[texts.Count];
        for (var i = 0; i < texts.Count; i++)
        {
            norms[i] = Saturation * (1 - LengthWeight + (LengthWeight * texts[i].Length / average));
            foreach (var group in texts[i].GroupBy(stem => stem, StringComparer.Ordinal))
            {
                if (!postings.TryGetValue(group.Key, out var list))
                {
                    postings[group.Key] = list = [];
                }

                list.Add((i, group.Count()));
            }
        }
    }

    /// <summary>The stems that are indexed and looked for.</summary>
    public static string[] Terms(IEnumerable<ReaderToken> tokens) =>
        [.. tokens.Where(token => token.IsWord && !ReaderWords.Stop.Contains(token.Lower) && token.Lower != "s").Select(token => token.Stem)];

    /// <summary>The score of each text.</summary>
    public double[] Score(IEnumerable<string> terms)
    {
        var scores = new double[norms.Length];
        foreach (var term in terms.Distinct(StringComparer.Ordinal))
        {
            if (!postings.TryGetValue(term, out var list))
            {
                continue;
            }

            var rarity = Math.Log(1 + ((norms.Length - list.Count + 0.5) / (list.Count + 0.5)));
            foreach (var (text, count) in list)
            {
                scores[text] += rarity * count * (Saturation + 1) / (count + norms[text]);
            }
        }

        return scores;
    }
}
