using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Text;

namespace QaBot.Answering.Reading.Features;

/// <summary>What the network is told of a question.</summary>
internal sealed class QuestionFeatures
{
    /// <summary>Its tokens, <see cref="FeatureLayout.MaxQuestion"/> at most.</summary>
    public required ReaderToken[] Tokens { get; init; }

    /// <summary>The vocabulary id of each token.</summary>
    public required ushort[] Words { get; init; }

    /// <summary>The suffix id of each token.</summary>
    public required ushort[] Suffixes { get; init; }

    /// <summary>The sense id of each token.</summary>
    public required ushort[] Senses { get; init; }

    /// <summary>Whether each token is one to look for.</summary>
    public required bool[] IsContent { get; init; }

    /// <summary>How rare each token's stem is, packed.</summary>
    public required byte[] Rarity { get; init; }

    /// <summary>The number of each token's stem among the translation table's targets; -1 for none.</summary>
    public required int[] Targets { get; init; }

    /// <summary><see cref="FeatureLayout.Question"/> values a token; the last three, which depend on the paragraphs, are filled in by <see cref="GroupFeatures"/>.</summary>
    public required byte[] Values { get; init; }

    /// <summary>Looks at a question.</summary>
    /// <param name="question">The question as typed.</param>
    /// <param name="resources">The word tables of the model.</param>
    public static QuestionFeatures From(string question, ReaderResources resources)
    {
        var all = new List<ReaderToken>();
        new ReaderTokenizer().Tokenize(question, new TextSpan(0, question.Length), all);
        ReaderToken[] tokens = [.. all.Take(FeatureLayout.MaxQuestion)];
        var isContent = Array.ConvertAll(tokens, token => token.IsWord && !ReaderWords.Function.Contains(token.Lower));
        var rarity = Array.ConvertAll(tokens, token => resources.Vocabulary.RarityOf(token.Stem));
        var values = new byte[tokens.Length * FeatureLayout.Question];
        for (var i = 0; i < tokens.Length; i++)
        {
            var f = values.AsSpan(i * FeatureLayout.Question);
            f[0] = Flag(ReaderWords.Function.Contains(tokens[i].Lower));
            f[1] = rarity[i];
            f[2] = Flag(tokens[i].StartsUpper && i > 0);
            f[3] = Flag(tokens[i].Class is TokenClass.Year or TokenClass.Number);
            f[4] = Flag(!tokens[i].IsWord);
            f[5] = Flag(ReaderWords.Asking.Contains(tokens[i].Lower));
            f[6] = FeatureLayout.Pack(i / (double)tokens.Length);
        }

        return new QuestionFeatures
        {
            Tokens = tokens,
            Words = Array.ConvertAll(tokens, token => resources.Vocabulary.IdOf(token.Lower)),
            Suffixes = Array.ConvertAll(tokens, token => ReaderVocabulary.SuffixOf(token.Lower)),
            Senses = Array.ConvertAll(tokens, token => resources.Senses.IdOf(token.Lower)),
            IsContent = isContent,
            Rarity = rarity,
            Targets = Array.ConvertAll(tokens, token => resources.Translations.TargetOf(token.Stem)),
            Values = values,
        };
    }

    private static byte Flag(bool value) => value ? (byte)255 : (byte)0;
}
