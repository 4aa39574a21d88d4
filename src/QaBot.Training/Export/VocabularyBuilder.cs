using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Text;
using QaBot.Training.Data;

namespace QaBot.Training.Export;

/// <summary>Counts words and stems over the training texts.</summary>
internal sealed class VocabularyBuilder
{
    private const int LeastUses = 4;
    private const int LeastParagraphs = 2;

    private readonly ReaderTokenizer tokenizer = new();
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The vocabulary of some paragraphs and their questions.</summary>
    public static ReaderVocabulary From(IEnumerable<TrainingParagraph> paragraphs)
    {
        var builder = new VocabularyBuilder();
        foreach (var paragraph in paragraphs)
        {
            builder.Add(paragraph);
        }

        return builder.Build();
    }

    private void Add(TrainingParagraph paragraph)
    {
        var tokens = new List<ReaderToken>();
        paragraph.Sentences.ToList().ForEach(sentence => tokenizer.Tokenize(paragraph.Text, sentence, tokens));
        foreach (var stem in tokens.Select(token => token.Stem).Distinct(StringComparer.Ordinal))
        {
            stems[stem] = stems.GetValueOrDefault(stem) + 1;
        }

        foreach (var question in paragraph.Questions)
        {
            tokenizer.Tokenize(question.Text, new TextSpan(0, question.Text.Length), tokens);
        }

        foreach (var token in tokens)
        {
            words[token.Lower] = words.GetValueOrDefault(token.Lower) + 1;
        }

        count++;
    }

    private ReaderVocabulary Build()
    {
        var largest = Math.Log(count);
        var rarity = stems
            .Where(stem => stem.Value >= LeastParagraphs)
            .ToDictionary(stem => stem.Key, stem => FeatureLayout.Pack(Math.Log(count / (double)stem.Value) / largest), StringComparer.Ordinal);
        var kept = words
            .Where(word => word.Value >= LeastUses)
            .OrderByDescending(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key)
            .Take(ushort.MaxValue - 2);
        return new ReaderVocabulary([.. kept], rarity);
    }
}
