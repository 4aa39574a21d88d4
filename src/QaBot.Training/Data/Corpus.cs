namespace QaBot.Training.Data;

/// <summary>All question sets together, with who is trained on what.</summary>
internal sealed class Corpus
{
    private readonly int folds;

    private Corpus(List<TrainingParagraph> paragraphs, List<(string Question, string Sentence)> pairs, int folds)
    {
        Paragraphs = paragraphs;
        Pairs = pairs;
        this.folds = folds;
    }

    /// <summary>The paragraphs in the order of their numbers.</summary>
    public IReadOnlyList<TrainingParagraph> Paragraphs { get; }

    /// <summary>Questions with the sentence that answers them, from elsewhere; only translation is trained on them.</summary>
    public IReadOnlyList<(string Question, string Sentence)> Pairs { get; }

    /// <summary>Reads the sets.</summary>
    /// <param name="options">Where they are.</param>
    public static Corpus Read(TrainingOptions options)
    {
        var paragraphs = SquadFile.Read(options.Wiki, QuestionSource.Wiki, 0);
        paragraphs.AddRange(SquadFile.Read(options.Reddit, QuestionSource.Reddit, paragraphs.Count));
        paragraphs.AddRange(SquadFile.Read(options.Amazon, QuestionSource.Amazon, paragraphs.Count));
        var pairs = File.ReadLines(options.Pairs)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length >= 2)
            .Select(cells => (cells[0], cells[1]))
            .ToList();
        return new Corpus(paragraphs, pairs, options.Folds);
    }

    /// <summary>Whether a paragraph is kept for measuring.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="fold">The fold that is kept out of training; -1 for none.</param>
    public bool IsHeldOut(TrainingParagraph paragraph, int fold) =>
        fold >= 0 && paragraph.Source == QuestionSource.Wiki && paragraph.Article % folds == fold;

    /// <summary>
    /// The half of the training texts that a paragraph belongs to, 0 or 1. The reader sees each half with translation
    /// trained on the other, since scores trained on its own examples would look better than any it meets later.
    /// </summary>
    public int HalfOf(TrainingParagraph paragraph) =>
        paragraph.Source == QuestionSource.Wiki ? paragraph.Article / folds % 2 : paragraph.Number % 2;
}
