using QaBot.Answering.Analysis;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking.Matching;
using QaBot.Answering.Reading;

namespace QaBot.Answering.Ranking;

/// <summary>A sentence with its weight.</summary>
/// <param name="Entry">The article it stands in.</param>
/// <param name="Article">The same, taken apart.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Match">How the question's words lie over it.</param>
/// <param name="Features">What it is weighed by, in the order of <see cref="Feature"/>.</param>
/// <param name="Ranker">Weighs it.</param>
/// <param name="Extractor">Looked at the article for this question.</param>
internal sealed record RankedSentence(
    ArticleEntry Entry,
    AnalyzedArticle Article,
    AnalyzedSentence Sentence,
    SentenceMatch Match,
    double[] Features,
    LinearModel<Feature> Ranker,
    FeatureExtractor Extractor)
{
    private const double LeastShared = 0.5;

    /// <summary>Its weight; higher is better.</summary>
    public double Score { get; private init; } = Ranker.Score(Features);

    /// <summary>What rules out that it answers.</summary>
    public Exclusion Exclusion { get; } = Extractor.ExclusionOf(Sentence.Sentence.Index);

    /// <summary>What the reader says of it; null when it was not read.</summary>
    public SentenceReading? Reading { get; init; }

    /// <summary>The same sentence weighed with what the reader says.</summary>
    /// <param name="reading">What it says; null when it did not read the sentence.</param>
    /// <param name="features">The features, the reader's among them.</param>
    /// <param name="ranker">Weighs them.</param>
    public RankedSentence With(SentenceReading? reading, double[] features, LinearModel<Feature> ranker) =>
        this with { Reading = reading, Features = features, Ranker = ranker, Score = ranker.Score(features) };

    /// <summary>Another sentence of the article, weighed for the same question.</summary>
    /// <param name="index">Its index in the article.</param>
    public RankedSentence Beside(int index) =>
        new(Entry, Article, Article[index], Extractor.MatchOf(index), Extractor.Extract(index), Ranker, Extractor);

    /// <summary>
    /// Sentences, best first, those that are ruled out behind all others; equals in the order of articles and places. Without those
    /// that must not be quoted: headings and what only announces a table, which say nothing of their own, and those of a second copy
    /// of a text, which would seem to be rivals of the first.
    /// </summary>
    public static IReadOnlyList<RankedSentence> InOrder(IEnumerable<RankedSentence> sentences)
    {
        var kept = new List<RankedSentence>();
        var alike = new Dictionary<string, List<RankedSentence>>(StringComparer.Ordinal);
        foreach (var sentence in sentences.Where(sentence => !sentence.SaysNothing())
            .OrderBy(sentence => sentence.Exclusion != Exclusion.None)
            .ThenByDescending(sentence => sentence.Score)
            .ThenBy(sentence => sentence.Entry.Id, StringComparer.Ordinal)
            .ThenBy(sentence => sentence.Sentence.Sentence.Index))
        {
            var words = Plain(sentence.Sentence);
            var same = alike.TryGetValue(words, out var found) ? found : alike[words] = [];
            if (!same.Exists(sentence.IsCopyOf))
            {
                same.Add(sentence);
                kept.Add(sentence);
            }
        }

        return kept;
    }

    /// <summary>
    /// Whether it is what another article says of the same thing in nearly the same words. Such sentences are shown beside the best
    /// one, whether they agree or not.
    /// </summary>
    /// <param name="best">The best sentence.</param>
    public bool IsVersionOf(RankedSentence best)
    {
        // Of another thing it would lack the word that names it.
        return best.Entry.Id != Entry.Id && best.Match.Terms.Zip(Match.Terms).All(pair => !pair.First.Found || pair.Second.Found)
            && Shared(best.Sentence, Sentence) >= LeastShared;
    }

    /// <summary>The words of the question that it holds.</summary>
    public IReadOnlyList<string> WordsHeld(Question question) =>
        [.. question.Terms.Where((_, i) => Match.Terms[i].Found).Select(term => term.Word)];

    /// <summary>The words of the question that stand around it and not in it.</summary>
    public IReadOnlyList<string> WordsHeldBeside(Question question)
    {
        var held = Extractor.HeldInSurroundings(Sentence.Sentence.Index);
        return [.. question.Terms
            .Where((term, i) => !Match.Terms[i].Found && (held[i] > 0 || Extractor.IsAbove(Sentence, term)))
            .Select(term => term.Word)];
    }

    /// <summary>What its weight is made of.</summary>
    public IReadOnlyList<FeatureValue> Explain() => Ranker.Explain(Features);

    private bool SaysNothing() => Sentence.Paragraph.Kind == ParagraphKind.Heading
        || (ListPlace.Announces(Sentence) && ListPlace.Following(Article, Sentence) is { Kind: not ParagraphKind.ListItem });

    // The same words may be said of two things ("It opened in 1911"); where the sentences around them are the same, too, or where
    // there are none, it is one text that stands in two files.
    private bool IsCopyOf(RankedSentence first)
    {
        if (first.Entry == Entry)
        {
            return false;
        }

        var (before, behind) = (first.Neighbour(-1), first.Neighbour(1));
        var (otherBefore, otherBehind) = (Neighbour(-1), Neighbour(1));
        return before == otherBefore ? before is not null || behind == otherBehind : behind is not null && behind == otherBehind;
    }

    private string? Neighbour(int step)
    {
        for (var at = Sentence.Sentence.Index + step; at >= 0 && at < Article.Count; at += step)
        {
            if (Article[at].Paragraph.Kind != ParagraphKind.Heading)
            {
                return Plain(Article[at]);
            }
        }

        return null;
    }

    // Files of two kinds have the same words with other line ends, hyphens and quotation marks.
    private static string Plain(AnalyzedSentence sentence) => string.Join(' ', sentence.Tokens.Select(token => token.Lower));

    // Words that both hold as a share of those that either has (Dice 1945).
    private static double Shared(AnalyzedSentence best, AnalyzedSentence other)
    {
        var words = best.Tokens.Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        var others = other.Tokens.Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        return words.Count + others.Count == 0 ? 0 : 2.0 * words.Count(others.Contains) / (words.Count + others.Count);
    }
}
