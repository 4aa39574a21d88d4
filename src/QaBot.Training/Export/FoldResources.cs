using QaBot.Answering.Reading.Features;
using QaBot.Training.Data;
using QaBot.Training.Translations;

namespace QaBot.Training.Export;

/// <summary>The word tables of a fold: one of everything but the fold, and one for each half of it trained on the other.</summary>
internal sealed class FoldResources
{
    private readonly Corpus corpus;
    private readonly int fold;
    private readonly ReaderResources[] halves;

    private FoldResources(Corpus corpus, int fold, ReaderResources shipped, ReaderResources[] halves)
    {
        this.corpus = corpus;
        this.fold = fold;
        this.halves = halves;
        Shipped = shipped;
    }

    /// <summary>The tables trained on everything but the fold.</summary>
    public ReaderResources Shipped { get; }

    /// <summary>Trains the tables.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="fold">The fold kept out.</param>
    /// <param name="senses">What kind of thing a word is; nothing of it is trained.</param>
    public static FoldResources Train(Corpus corpus, int fold, WordSenses senses)
    {
        var vocabulary = VocabularyBuilder.From(corpus.Paragraphs.Where(paragraph => !corpus.IsHeldOut(paragraph, fold)));
        Console.WriteLine($"vocabulary: {vocabulary.Words.Count} words, {vocabulary.Rarity.Count} stems");
        var shipped = new ReaderResources(vocabulary, Translations(-1), senses);
        ReaderResources[] halves = [shipped with { Translations = Translations(1) }, shipped with { Translations = Translations(0) }];
        return new FoldResources(corpus, fold, shipped, halves);

        TranslationTable Translations(int half)
        {
            var pairs = new SentencePairs().From(corpus, paragraph => !corpus.IsHeldOut(paragraph, fold) && (half < 0 || corpus.HalfOf(paragraph) == half));
            var table = ModelOne.Train(pairs);
            Console.WriteLine($"translation: {pairs.Count} pairs, {table.Sources.Count} sources, {table.Sources.Sum(source => source.Value.Length)} entries");
            return table;
        }
    }

    /// <summary>The tables that a paragraph's questions are measured with: never trained on them.</summary>
    public ReaderResources For(TrainingParagraph paragraph) =>
        corpus.IsHeldOut(paragraph, fold) ? Shipped : halves[corpus.HalfOf(paragraph)];
}
