using System.Diagnostics;
using QaBot.Answering.Articles;
using QaBot.Answering.Reading;
using QaBot.Training.Data;
using QaBot.Training.Export;

namespace QaBot.Training.Measuring;

/// <summary>Measures a reader on the articles of a fold: which sentence of the article it puts first, and which span of the paragraph.</summary>
/// <param name="reader">The reader.</param>
/// <param name="paragraphs">How many paragraphs of an article it reads.</param>
/// <param name="misses">Gets what it got wrong, a miss a line; null for nobody.</param>
internal sealed class ReaderMeasure(Reader reader, int paragraphs, TextWriter? misses)
{
    // What training leaves open: how much the plain ranking and the span inside a sentence count beside the sentence's score.
    private static readonly double[] Weights = [0.1, 0.2, 0.3, 0.5];

    private readonly RankingMeasure plain = new("BM25 + 0.5 x paragraph");
    private readonly RankingMeasure alone = new("reader");
    private readonly RankingMeasure[] mixed = [.. Weights.Select(weight => new RankingMeasure(FormattableString.Invariant($"{weight} x BM25 + reader")))];
    private readonly RankingMeasure[] withSpan = [.. Weights.Select(weight => new RankingMeasure(FormattableString.Invariant($"{weight} x BM25 + reader + span / 4")))];
    private readonly List<double> milliseconds = [];
    private int asked;
    private int exact;
    private double overlap;

    /// <summary>Measures all articles and writes the figures.</summary>
    public void Run(IEnumerable<IReadOnlyList<TrainingParagraph>> articles)
    {
        foreach (var article in articles)
        {
            Add(article);
            Console.Write('.');
        }

        Console.WriteLine();
        foreach (var measure in mixed.Prepend(alone).Prepend(plain).Concat(withSpan))
        {
            Console.WriteLine(measure);
        }

        milliseconds.Sort();
        Console.WriteLine(FormattableString.Invariant($"span given the paragraph: EM {100.0 * exact / asked:0.0}  F1 {100 * overlap / asked:0.0}  of {asked}"));
        Console.WriteLine(FormattableString.Invariant(
            $"{paragraphs} paragraphs a question: p50 {milliseconds[milliseconds.Count / 2]:0.0} ms, p99 {milliseconds[milliseconds.Count * 99 / 100]:0.0} ms"));
    }

    private void Add(IReadOnlyList<TrainingParagraph> article)
    {
        var search = new ArticleSearch(article);
        var prepared = article.Select(paragraph => reader.Prepare(paragraph.Text, paragraph.Sentences)).ToArray();
        var starts = new int[article.Count + 1];
        for (var p = 0; p < article.Count; p++)
        {
            starts[p + 1] = starts[p] + article[p].Sentences.Count;
        }

        for (var p = 0; p < article.Count; p++)
        {
            foreach (var question in article[p].Questions)
            {
                AddRanking(search, prepared, starts, p, question);
                AddSpan(prepared[p], article[p], question);
            }
        }
    }

    private void AddRanking(ArticleSearch search, ReaderParagraph[] prepared, int[] starts, int gold, TrainingQuestion question)
    {
        var scores = search.ScoreSentences(question.Text);
        var chosen = search.RankParagraphs(scores).Take(paragraphs).ToArray();
        var began = Stopwatch.GetTimestamp();
        var readings = reader.Read(question.Text, [.. chosen.Select(p => prepared[p])]);
        milliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);

        // Sentences that were not read come after all that were.
        var read = scores.Select(score => score - 1000).ToArray();
        var spans = new double[scores.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            for (var s = 0; s < readings[i].Length; s++)
            {
                read[starts[chosen[i]] + s] = readings[i][s].Score;
                spans[starts[chosen[i]] + s] = readings[i][s].SpanMargin / 4;
            }
        }

        var texts = search.Paragraphs.SelectMany(paragraph => paragraph.Sentences.Select(sentence => sentence.Of(paragraph.Text))).ToArray();
        var answers = question.Answers.Select(answer => answer.Of(search.Paragraphs[gold].Text)).ToArray();
        var isGold = new bool[scores.Length];
        for (var s = 0; s < search.Paragraphs[gold].Sentences.Count; s++)
        {
            isGold[starts[gold] + s] = question.Answers.Any(answer => search.Paragraphs[gold].Sentences[s].Contains(new TextSpan(answer.Offset, 1)));
        }

        var isLoose = Array.ConvertAll(texts, text => answers.Any(answer => text.Contains(answer, StringComparison.OrdinalIgnoreCase)));
        plain.Add(scores, isGold, isLoose);
        alone.Add(read, isGold, isLoose);
        WriteMiss(question, read, isGold, texts);
        for (var w = 0; w < Weights.Length; w++)
        {
            mixed[w].Add([.. read.Select((score, i) => score + (Weights[w] * scores[i]))], isGold, isLoose);
            withSpan[w].Add([.. read.Select((score, i) => score + spans[i] + (Weights[w] * scores[i]))], isGold, isLoose);
        }
    }

    private void AddSpan(ReaderParagraph prepared, TrainingParagraph paragraph, TrainingQuestion question)
    {
        var best = reader.Read(question.Text, [prepared])[0].MaxBy(sentence => sentence.SpanScore);
        var answer = best.Span?.Of(paragraph.Text) ?? string.Empty;
        var gold = question.Answers.Select(span => span.Of(paragraph.Text)).ToArray();
        asked++;
        var isExact = AnswerText.IsExact(answer, gold);
        exact += isExact ? 1 : 0;
        if (!isExact)
        {
            misses?.WriteLine($"span\t{question.Text}\t{string.Join(" | ", gold)}\t{answer}\t{string.Concat(paragraph.Sentences.Where(sentence => sentence.Contains(best.Span ?? default)).Select(sentence => sentence.Of(paragraph.Text)))}");
        }

        overlap += AnswerText.Overlap(answer, gold);
    }

    private void WriteMiss(TrainingQuestion question, double[] scores, bool[] isGold, string[] texts)
    {
        var first = Array.IndexOf(scores, scores.Max());
        var right = Array.IndexOf(isGold, true);
        if (right >= 0 && !isGold[first])
        {
            misses?.WriteLine($"sentence\t{question.Text}\t{texts[right]}\t{texts[first]}");
        }
    }
}
