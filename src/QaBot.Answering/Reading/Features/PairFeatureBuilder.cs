namespace QaBot.Answering.Reading.Features;

/// <summary>Measures a paragraph against a question. One a question; not for several threads at once.</summary>
internal sealed class PairFeatureBuilder(QuestionFeatures question, TranslationTable table)
{
    private const double Far = 99;

    private readonly KinshipFinder finder = new(question, table);
    private readonly int length = question.Tokens.Length;

    /// <summary>Measures a paragraph; what compares it with the other paragraphs is left at 0.</summary>
    public PairFeatures Build(ParagraphFeatures paragraph)
    {
        var pair = new PairFeatures
        {
            Kinship = finder.Find(paragraph),
            Tokens = new byte[paragraph.Tokens.Length * FeatureLayout.Dynamic],
            Sentences = new byte[paragraph.SentenceCount * FeatureLayout.Sentence],
        };
        MeasureTokens(paragraph, pair);
        MeasureDistances(paragraph, pair);
        MeasureSentences(paragraph, pair);
        return pair;
    }

    private void MeasureTokens(ParagraphFeatures paragraph, PairFeatures pair)
    {
        var forms = new byte[paragraph.Forms.Length * 7];
        for (var u = 0; u < paragraph.Forms.Length; u++)
        {
            var f = forms.AsSpan(u * 7, 7);
            var kin = pair.Kinship.AsSpan(u * length * FeatureLayout.Pair, length * FeatureLayout.Pair);
            for (var j = 0; j < length; j++)
            {
                var k = kin.Slice(j * FeatureLayout.Pair, FeatureLayout.Pair);
                f[6] = Math.Max(f[6], k[1]);
                if (question.IsContent[j])
                {
                    f[0] = Math.Max(f[0], k[1]);
                    f[1] = Math.Max(f[1], k[1] > 0 ? question.Rarity[j] : (byte)0);
                    f[2] = Math.Max(f[2], k[3]);
                    f[3] = Math.Max(f[3], k[4]);
                    f[4] = Math.Max(f[4], k[2]);
                }
            }

            f[5] = finder.ClassLift(paragraph.Forms[u].ClassRow);
        }

        for (var i = 0; i < paragraph.Tokens.Length; i++)
        {
            forms.AsSpan(paragraph.FormOf[i] * 7, 7).CopyTo(pair.Tokens.AsSpan(i * FeatureLayout.Dynamic));
        }
    }

    // How near the closest rare word of the question stands on either side.
    private static void MeasureDistances(ParagraphFeatures paragraph, PairFeatures pair)
    {
        var count = paragraph.Tokens.Length;
        var last = Far;
        for (var i = 0; i < count; i++)
        {
            pair.Tokens[(i * FeatureLayout.Dynamic) + 7] = Nearness(last);
            last = IsAnchor(pair, i) ? 1 : last + 1;
        }

        var next = Far;
        for (var i = count - 1; i >= 0; i--)
        {
            next = IsAnchor(pair, i) ? 0 : next + 1;
            pair.Tokens[(i * FeatureLayout.Dynamic) + 8] = Nearness(next);
        }
    }

    private static bool IsAnchor(PairFeatures pair, int token) => pair.Tokens[(token * FeatureLayout.Dynamic) + 1] > 76;

    private static byte Nearness(double distance) => distance >= Far ? (byte)0 : FeatureLayout.Pack(Math.Exp(-distance / 5));

    private void MeasureSentences(ParagraphFeatures paragraph, PairFeatures pair)
    {
        var best = new byte[length * 2];
        var total = 0.0;
        var content = 0;
        for (var j = 0; j < length; j++)
        {
            total += question.IsContent[j] ? question.Rarity[j] : 0;
            content += question.IsContent[j] ? 1 : 0;
        }

        for (var s = 0; s < paragraph.SentenceCount && content > 0; s++)
        {
            Array.Clear(best);
            var (start, end) = (paragraph.SentenceStarts[s], paragraph.SentenceStarts[s + 1]);
            for (var i = start; i < end; i++)
            {
                var kin = pair.Kinship.AsSpan(paragraph.FormOf[i] * length * FeatureLayout.Pair, length * FeatureLayout.Pair);
                for (var j = 0; j < length; j++)
                {
                    best[j * 2] = Math.Max(best[j * 2], kin[(j * FeatureLayout.Pair) + 1]);
                    best[(j * 2) + 1] = Math.Max(best[(j * 2) + 1], kin[(j * FeatureLayout.Pair) + 3]);
                }
            }

            var matched = 0.0;
            var translated = 0.0;
            byte rarest = 0;
            for (var j = 0; j < length; j++)
            {
                if (question.IsContent[j])
                {
                    matched += best[j * 2] > 0 ? question.Rarity[j] : 0;
                    rarest = Math.Max(rarest, best[j * 2] > 0 ? question.Rarity[j] : (byte)0);
                    var root = best[(j * 2) + 1] / 255.0;
                    translated += Math.Log(Math.Max(root * root, best[j * 2] / 510.0) + 1e-3);
                }
            }

            var f = pair.Sentences.AsSpan(s * FeatureLayout.Sentence, FeatureLayout.Sentence);
            f[0] = FeatureLayout.Pack(total > 0 ? matched / total : 0);
            f[1] = FeatureLayout.Pack((translated / content / 7) + 1);
            f[2] = FeatureLayout.Pack(Bigrams(paragraph, pair, start, end) / (double)length);
            f[3] = rarest;
        }
    }

    private int Bigrams(ParagraphFeatures paragraph, PairFeatures pair, int start, int end)
    {
        var count = 0;
        for (var i = start; i + 1 < end; i++)
        {
            var first = pair.Kinship.AsSpan(paragraph.FormOf[i] * length * FeatureLayout.Pair, length * FeatureLayout.Pair);
            var second = pair.Kinship.AsSpan(paragraph.FormOf[i + 1] * length * FeatureLayout.Pair, length * FeatureLayout.Pair);
            for (var j = 0; j + 1 < length; j++)
            {
                count += first[(j * FeatureLayout.Pair) + 1] > 0 && second[((j + 1) * FeatureLayout.Pair) + 1] > 0 ? 1 : 0;
            }
        }

        return count;
    }
}
