using QaBot.Answering.Reading.Text;

namespace QaBot.Answering.Reading.Features;

/// <summary>Fills in <see cref="ParagraphFeatures"/>.</summary>
internal sealed class ParagraphFeatureBuilder(ReaderToken[] tokens, int[] sentenceStarts, ReaderResources resources)
{
    private readonly ushort[] sentenceOf = new ushort[tokens.Length];
    private readonly ushort[] formOf = new ushort[tokens.Length];
    private readonly byte[] values = new byte[tokens.Length * FeatureLayout.Static];
    private readonly List<TokenForm> forms = [];

    /// <summary>Gives the features.</summary>
    public ParagraphFeatures Build()
    {
        for (var sentence = 0; sentence + 1 < sentenceStarts.Length; sentence++)
        {
            Array.Fill(sentenceOf, (ushort)sentence, sentenceStarts[sentence], sentenceStarts[sentence + 1] - sentenceStarts[sentence]);
        }

        FindForms();
        Measure();
        return new ParagraphFeatures
        {
            Tokens = tokens,
            SentenceOf = sentenceOf,
            SentenceStarts = sentenceStarts,
            Words = Array.ConvertAll(tokens, token => resources.Vocabulary.IdOf(token.Lower)),
            Suffixes = Array.ConvertAll(tokens, token => ReaderVocabulary.SuffixOf(token.Lower)),
            Senses = Array.ConvertAll(tokens, token => resources.Senses.IdOf(token.Lower)),
            Values = values,
            FormOf = formOf,
            Forms = [.. forms],
        };
    }

    private void FindForms()
    {
        var seen = new Dictionary<(string Lower, TokenClass Class), int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            var key = (tokens[i].Lower, tokens[i].Class);
            if (!seen.TryGetValue(key, out var form))
            {
                form = forms.Count;
                seen[key] = form;
                forms.Add(new TokenForm(
                    tokens[i].Stem,
                    tokens[i].Lower,
                    tokens[i].Class,
                    tokens[i].IsWord ? resources.Translations.RowOf(tokens[i].Stem) : -1,
                    tokens[i].Class == TokenClass.None ? -1 : resources.Translations.RowOf(TranslationTable.NameOf(tokens[i].Class))));
            }

            formOf[i] = (ushort)form;
        }
    }

    private void Measure()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            counts[token.Stem] = counts.GetValueOrDefault(token.Stem) + 1;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var start = sentenceStarts[sentenceOf[i]];
            var isFirst = i == start;
            var f = values.AsSpan(i * FeatureLayout.Static, FeatureLayout.Static);
            f[0] = Flag(ReaderWords.Stop.Contains(token.Lower));
            f[1] = Flag(token.Class == TokenClass.Year);
            f[2] = Flag(token.Class == TokenClass.Number);
            f[3] = Flag(token.Class == TokenClass.Month);
            f[4] = Flag(token.Class == TokenClass.NumberWord);
            f[5] = Flag(token.StartsUpper && !isFirst);
            f[6] = Flag(token.StartsUpper && isFirst);
            f[7] = Flag(token.IsUpper);
            f[8] = Flag(!token.IsWord);
            f[9] = Flag(isFirst);
            f[10] = Flag(i + 1 == sentenceStarts[sentenceOf[i] + 1]);
            f[11] = FeatureLayout.Pack((i - start) / 40.0);
            f[12] = FeatureLayout.Pack(i / (double)tokens.Length);
            f[13] = FeatureLayout.Pack(Math.Log(counts[token.Stem]) / 3);
            f[14] = Flag(!seen.Add(token.Stem));
            f[15] = resources.Vocabulary.RarityOf(token.Stem);
            f[16] = FeatureLayout.Pack(token.Lower.Length / 12.0);
        }
    }

    private static byte Flag(bool value) => value ? (byte)255 : (byte)0;
}
