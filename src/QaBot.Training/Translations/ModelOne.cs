using QaBot.Answering.Reading.Features;

namespace QaBot.Training.Translations;

/// <summary>
/// Trains a translation table by expectation maximisation (IBM Model 1, Brown et al. 1993, with a null word), and
/// keeps what is likely enough and likelier than by chance.
/// </summary>
internal sealed class ModelOne
{
    private const int Iterations = 6;
    private const int RareWord = 3;
    private const float LeastCount = 0.3f;
    private const float LeastProbability = 0.002f;

    private readonly Numbering targets = new();
    private readonly Numbering sources = new();
    private readonly List<(int[] Targets, int[] Sources)> pairs;
    private readonly Dictionary<ulong, int> cells = [];
    private readonly List<int[]> cellsOf = [];

    private ModelOne(IReadOnlyList<SentencePair> pairs)
    {
        var commonTargets = Common(pairs.Select(pair => pair.Targets));
        var commonSources = Common(pairs.Select(pair => pair.Sources));
        this.pairs = [.. pairs.Select(pair => (
            pair.Targets.Where(commonTargets.Contains).Select(targets.Of).ToArray(),
            pair.Sources.Where(commonSources.Contains).Prepend(string.Empty).Select(sources.Of).ToArray()))];
    }

    /// <summary>Trains a table.</summary>
    public static TranslationTable Train(IReadOnlyList<SentencePair> pairs)
    {
        var model = new ModelOne(pairs);
        model.FindCells();
        var (probabilities, counts) = model.Maximise();
        return model.Pruned(probabilities, counts);
    }

    private void FindCells()
    {
        foreach (var (q, s) in pairs)
        {
            var own = new int[q.Length * s.Length];
            for (var at = 0; at < own.Length; at++)
            {
                var key = ((ulong)s[at % s.Length] << 32) | (uint)q[at / s.Length];
                if (!cells.TryGetValue(key, out var cell))
                {
                    cells[key] = cell = cells.Count;
                }

                own[at] = cell;
            }

            cellsOf.Add(own);
        }
    }

    private (float[] Probabilities, float[] Counts) Maximise()
    {
        var probabilities = new float[cells.Count];
        Array.Fill(probabilities, 1f);
        var counts = new float[cells.Count];
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            Array.Clear(counts);
            var totals = new float[sources.Count];
            for (var p = 0; p < pairs.Count; p++)
            {
                Expect(pairs[p].Sources, cellsOf[p], probabilities, counts, totals);
            }

            foreach (var (key, cell) in cells)
            {
                probabilities[cell] = counts[cell] / Math.Max(1e-9f, totals[key >> 32]);
            }
        }

        return (probabilities, counts);
    }

    private static void Expect(int[] s, int[] own, float[] probabilities, float[] counts, float[] totals)
    {
        for (var start = 0; start < own.Length; start += s.Length)
        {
            var sum = 1e-9f;
            for (var i = 0; i < s.Length; i++)
            {
                sum += probabilities[own[start + i]];
            }

            for (var i = 0; i < s.Length; i++)
            {
                var share = probabilities[own[start + i]] / sum;
                counts[own[start + i]] += share;
                totals[s[i]] += share;
            }
        }
    }

    private TranslationTable Pruned(float[] probabilities, float[] counts)
    {
        var frequency = new double[targets.Count];
        foreach (var (q, _) in pairs)
        {
            Array.ForEach(q, target => frequency[target]++);
        }

        var all = frequency.Sum();
        var kept = cells
            .Where(cell => counts[cell.Value] >= LeastCount && probabilities[cell.Value] >= LeastProbability)
            .Select(cell => (Source: (int)(cell.Key >> 32), Target: (int)(uint)cell.Key, Probability: probabilities[cell.Value]))
            .Where(cell => cell.Source != sources.Of(string.Empty) && cell.Probability * all > frequency[cell.Target] * 1.2)
            .ToList();
        var names = kept.Select(cell => targets.Names[cell.Target]).Distinct().Order(StringComparer.Ordinal).Take(ushort.MaxValue).ToList();
        var numbers = names.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => (ushort)pair.number, StringComparer.Ordinal);
        var rows = kept
            .GroupBy(cell => sources.Names[cell.Source])
            .OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => KeyValuePair.Create(row.Key, row
                .Select(cell => new Translation(
                    numbers[targets.Names[cell.Target]],
                    FeatureLayout.Pack(Math.Sqrt(cell.Probability)),
                    FeatureLayout.Pack(Math.Log(cell.Probability * all / frequency[cell.Target]) / 6)))
                .OrderBy(translation => translation.Target)
                .ToArray()))
            .ToList();
        return new TranslationTable(names, rows);
    }

    private static HashSet<string> Common(IEnumerable<string[]> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in texts.SelectMany(text => text))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts.Where(count => count.Value >= RareWord).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
    }
}
