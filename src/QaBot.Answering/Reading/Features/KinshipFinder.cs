namespace QaBot.Answering.Reading.Features;

/// <summary>Finds how a question's tokens and a paragraph's forms are akin. One a question; not for several threads at once.</summary>
internal sealed class KinshipFinder
{
    private const int PrefixLength = 4;

    private readonly QuestionFeatures question;
    private readonly TranslationTable table;
    private readonly Dictionary<string, List<int>> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> byTarget = [];
    private readonly Dictionary<ulong, List<int>> byPrefix = [];
    private readonly ulong targetFilter;
    private readonly Dictionary<int, byte> classLift = [];

    /// <summary>Looks at the question.</summary>
    public KinshipFinder(QuestionFeatures question, TranslationTable table)
    {
        this.question = question;
        this.table = table;
        for (var j = 0; j < question.Tokens.Length; j++)
        {
            var stem = question.Tokens[j].Stem;
            Add(byStem, stem, j);
            if (question.Tokens[j].IsWord && stem.Length >= PrefixLength)
            {
                Add(byPrefix, PrefixOf(stem), j);
            }

            if (question.Targets[j] >= 0)
            {
                Add(byTarget, question.Targets[j], j);
                targetFilter |= 1UL << (question.Targets[j] & 63);
            }
        }
    }

    /// <summary>Gives the values of <see cref="PairFeatures.Kinship"/>.</summary>
    public byte[] Find(ParagraphFeatures paragraph)
    {
        var width = question.Tokens.Length * FeatureLayout.Pair;
        var kinship = new byte[paragraph.Forms.Length * width];
        for (var u = 0; u < paragraph.Forms.Length; u++)
        {
            Fill(paragraph.Forms[u], kinship.AsSpan(u * width, width));
        }

        return kinship;
    }

    /// <summary>How much likelier than by chance a class gives any of the question's words, thirds of the logarithm's natural unit, packed.</summary>
    public byte ClassLift(int classRow)
    {
        if (classRow < 0)
        {
            return 0;
        }

        if (!classLift.TryGetValue(classRow, out var lift))
        {
            foreach (var translation in table.Row(classRow))
            {
                if (byTarget.ContainsKey(translation.Target))
                {
                    // Classes give much weaker hints than words do, so their lift is stretched.
                    lift = Math.Max(lift, (byte)Math.Min(255, translation.Lift * 2));
                }
            }

            classLift[classRow] = lift;
        }

        return lift;
    }

    private void Fill(TokenForm form, Span<byte> values)
    {
        if (byStem.TryGetValue(form.Stem, out var same))
        {
            foreach (var j in same)
            {
                values[j * FeatureLayout.Pair] = question.Tokens[j].Lower == form.Lower ? (byte)255 : (byte)0;
                values[(j * FeatureLayout.Pair) + 1] = 255;
            }
        }

        if (form.Stem.Length >= PrefixLength && byPrefix.TryGetValue(PrefixOf(form.Stem), out var alike))
        {
            foreach (var j in alike)
            {
                values[(j * FeatureLayout.Pair) + 2] = 255;
            }
        }

        foreach (var translation in table.Row(form.Row))
        {
            if ((targetFilter & (1UL << (translation.Target & 63))) != 0 && byTarget.TryGetValue(translation.Target, out var given))
            {
                foreach (var j in given)
                {
                    values[(j * FeatureLayout.Pair) + 3] = translation.Probability;
                    values[(j * FeatureLayout.Pair) + 4] = translation.Lift;
                }
            }
        }
    }

    private static ulong PrefixOf(string stem) => ((ulong)stem[0] << 48) | ((ulong)stem[1] << 32) | ((ulong)stem[2] << 16) | stem[3];

    private static void Add<TKey>(Dictionary<TKey, List<int>> map, TKey key, int value)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var list))
        {
            map[key] = list = [];
        }

        list.Add(value);
    }
}
