namespace QaBot.Answering.Reading.Features;

/// <summary>A question against all the paragraphs that may answer it: the single measures, and those that compare.</summary>
internal sealed class GroupFeatures
{
    private GroupFeatures(PairFeatures[] pairs, byte[] question)
    {
        Pairs = pairs;
        Question = question;
    }

    /// <summary>The paragraphs' features, in their order.</summary>
    public PairFeatures[] Pairs { get; }

    /// <summary>The question's features, <see cref="FeatureLayout.Question"/> a token, complete.</summary>
    public byte[] Question { get; }

    /// <summary>Measures a question against paragraphs.</summary>
    public static GroupFeatures From(QuestionFeatures question, IReadOnlyList<ParagraphFeatures> paragraphs, ReaderResources resources)
    {
        var builder = new PairFeatureBuilder(question, resources.Translations);
        var pairs = new PairFeatures[paragraphs.Count];
        for (var p = 0; p < pairs.Length; p++)
        {
            pairs[p] = builder.Build(paragraphs[p]);
        }

        CompareSentences(paragraphs, pairs);
        return new GroupFeatures(pairs, CompleteQuestion(question, pairs));
    }

    private static void CompareSentences(IReadOnlyList<ParagraphFeatures> paragraphs, PairFeatures[] pairs)
    {
        var (allMatch, allTranslation) = (Best(pairs, 0), Best(pairs, 1));
        for (var p = 0; p < pairs.Length; p++)
        {
            var (match, translation) = (Best([pairs[p]], 0), Best([pairs[p]], 1));
            for (var at = 0; at < pairs[p].Sentences.Length; at += FeatureLayout.Sentence)
            {
                var f = pairs[p].Sentences.AsSpan(at, FeatureLayout.Sentence);
                f[4] = Behind(f[0], match);
                f[5] = Behind(f[1], translation);
                f[6] = Behind(f[0], allMatch);
                f[7] = Behind(f[1], allTranslation);
            }

            for (var i = 0; i < paragraphs[p].Tokens.Length; i++)
            {
                var sentence = pairs[p].Sentences.AsSpan(paragraphs[p].SentenceOf[i] * FeatureLayout.Sentence, FeatureLayout.Sentence);
                var f = pairs[p].Tokens.AsSpan(i * FeatureLayout.Dynamic, FeatureLayout.Dynamic);
                f[9] = sentence[0];
                f[10] = sentence[4];
                f[11] = sentence[5];
                f[12] = sentence[6];
            }
        }
    }

    private static byte Best(PairFeatures[] pairs, int feature)
    {
        byte best = 0;
        foreach (var pair in pairs)
        {
            for (var at = feature; at < pair.Sentences.Length; at += FeatureLayout.Sentence)
            {
                best = Math.Max(best, pair.Sentences[at]);
            }
        }

        return best;
    }

    private static byte Behind(byte value, byte best) => (byte)(255 - (best - value));

    private static byte[] CompleteQuestion(QuestionFeatures question, PairFeatures[] pairs)
    {
        var values = (byte[])question.Values.Clone();
        var length = question.Tokens.Length;
        var width = length * FeatureLayout.Pair;
        for (var j = 0; j < length; j++)
        {
            byte translation = 0;
            var holding = 0;
            foreach (var pair in pairs)
            {
                byte match = 0;
                for (var at = j * FeatureLayout.Pair; at < pair.Kinship.Length; at += width)
                {
                    match = Math.Max(match, pair.Kinship[at + 1]);
                    translation = Math.Max(translation, pair.Kinship[at + 3]);
                }

                holding += match > 0 ? 1 : 0;
            }

            var f = values.AsSpan(j * FeatureLayout.Question, FeatureLayout.Question);
            f[7] = holding > 0 ? (byte)255 : (byte)0;
            f[8] = translation;
            f[9] = FeatureLayout.Pack(holding / (double)Math.Max(1, pairs.Length));
        }

        return values;
    }
}
