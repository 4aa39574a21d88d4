using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Text;
using QaBot.Training.Data;

namespace QaBot.Training.Export;

/// <summary>Finds the paragraphs of one article that may answer a question: the plain ranking that the reader is trained and measured against.</summary>
internal sealed class ArticleSearch
{
    private const double ParagraphWeight = 0.5;

    private readonly ReaderTokenizer tokenizer = new();
    private readonly Bm25Index sentences;
    private readonly Bm25Index paragraphs;
    private readonly int[] paragraphOf;

    /// <summary>Indexes an article.</summary>
    public ArticleSearch(IReadOnlyList<TrainingParagraph> article)
    {
        Paragraphs = article;
        sentences = new Bm25Index([.. article.SelectMany(paragraph => paragraph.Sentences.Select(sentence => Terms(paragraph.Text, sentence)))]);
        paragraphs = new Bm25Index([.. article.Select(paragraph => Terms(paragraph.Text, new TextSpan(0, paragraph.Text.Length)))]);
        paragraphOf = [.. article.SelectMany((paragraph, number) => paragraph.Sentences.Select(_ => number))];
    }

    /// <summary>The article's paragraphs.</summary>
    public IReadOnlyList<TrainingParagraph> Paragraphs { get; }

    /// <summary>The score of every sentence of the article in order: its own and half its paragraph's.</summary>
    public double[] ScoreSentences(string question)
    {
        var terms = Terms(question, new TextSpan(0, question.Length));
        var own = sentences.Score(terms);
        var around = paragraphs.Score(terms);
        for (var i = 0; i < own.Length; i++)
        {
            own[i] += ParagraphWeight * around[paragraphOf[i]];
        }

        return own;
    }

    /// <summary>The numbers of the paragraphs by their best sentence, best first; only those that share a word with the question.</summary>
    public int[] RankParagraphs(double[] sentenceScores)
    {
        var best = new double[Paragraphs.Count];
        for (var i = 0; i < sentenceScores.Length; i++)
        {
            best[paragraphOf[i]] = Math.Max(best[paragraphOf[i]], sentenceScores[i]);
        }

        return [.. Enumerable.Range(0, best.Length).Where(p => best[p] > 0).OrderByDescending(p => best[p]).ThenBy(p => p)];
    }

    private string[] Terms(string text, TextSpan span)
    {
        var tokens = new List<ReaderToken>();
        tokenizer.Tokenize(text, span, tokens);
        return Bm25Index.Terms(tokens);
    }
}
