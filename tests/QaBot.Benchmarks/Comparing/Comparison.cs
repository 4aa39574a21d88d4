using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using QaBot.Answering.Indexing;
using QaBot.Evaluation;

namespace QaBot.Benchmarks.Comparing;

/// <summary>
/// Asks several engines the same questions over the same sentences of all articles at once, one engine after the other for each
/// question, so that a machine that is busy slows all of them.
/// </summary>
internal static class Comparison
{
    private const int Top = 10;
    private const int MostTimed = 400;

    /// <summary>Compares, and writes a table in Markdown.</summary>
    /// <param name="file">Questions in SQuAD's format.</param>
    /// <param name="postgres">Npgsql's connection string; null to leave PostgreSQL out.</param>
    /// <param name="most">How many questions to ask at most, spread over the file.</param>
    /// <param name="table">Where the table goes.</param>
    public static void Run(string file, string? postgres, int most, TextWriter table)
    {
        var set = EvaluationSet.Load(file, byParagraph: false);
        using var folder = new TextFolder(set.Texts);
        var sentences = SentencesOf(folder.Path);
        var answerable = set.Questions.Where(question => question.IsAnswerable).ToList();
        var questions = answerable.Where((_, i) => i % Math.Max(1, answerable.Count / most) == 0).ToList();
        var engines = Engines(folder.Path, postgres).Select(make => Start(make, sentences)).OfType<Entry>().ToList();
        try
        {
            foreach (var question in questions)
            {
                engines.ForEach(engine => engine.Ask(question));
            }

            // Warm by now; what a question takes is measured over again.
            foreach (var question in questions.Where((_, i) => i % Math.Max(1, questions.Count / MostTimed) == 0))
            {
                engines.ForEach(engine => engine.Time(question));
            }

            Write(table, file, sentences.Count, questions.Count, engines);
        }
        finally
        {
            engines.ForEach(engine => engine.Rival.Dispose());
        }
    }

    /// <summary>The sentences of a folder, as the engine splits it.</summary>
    /// <param name="articles">The folder.</param>
    public static IReadOnlyList<SearchedSentence> SentencesOf(string articles)
    {
        using var index = ArticleIndex.Open(new ArticleIndexOptions { Articles = articles });
        using var lease = index.Acquire();
        return [.. lease.Snapshot.Articles.Select(entry => lease.Snapshot.Load(entry).Article).SelectMany(article => article.Paragraphs
            .SelectMany(paragraph => paragraph.Sentences)
            .Select(one => new SearchedSentence(article.Id, one.Span.Offset, one.Span.End, one.Span.Of(article.Text))))];
    }

    /// <summary>Ways to make the engines; those that need more than is installed say so when they are made.</summary>
    /// <param name="articles">The folder of articles.</param>
    /// <param name="postgres">Npgsql's connection string; null to leave PostgreSQL out.</param>
    public static IEnumerable<Func<IRival>> Engines(string articles, string? postgres)
    {
        yield return () => new QaBotRival(articles, reader: true);
        yield return () => new QaBotRival(articles, reader: false);
        yield return () => new SqliteRival();
        yield return () => new ScriptRival("Xapian", "/usr/bin/python3", "xapian_rival.py");
        yield return () => new ScriptRival("MiniSearch", "node", "minisearch.mjs");
        if (postgres is not null)
        {
            yield return () => new PostgresRival(postgres);
        }
    }

    private static Entry? Start(Func<IRival> make, IReadOnlyList<SearchedSentence> sentences)
    {
        try
        {
            var rival = make();
            var start = Stopwatch.GetTimestamp();
            rival.Index(sentences);
            return new Entry(rival, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or IOException or SocketException
            or Npgsql.NpgsqlException)
        {
            Console.Error.WriteLine($"Left out: {error.Message}");
            return null;
        }
    }

    private static void Write(TextWriter table, string file, int sentences, int questions, List<Entry> engines)
    {
        table.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{questions} questions of {Path.GetFileName(file)} over {sentences:n0} sentences of all its articles at once."));
        table.WriteLine();
        table.WriteLine("| engine | P@1 | MRR | ms a question, median | 99 of 100 | seconds to index | index, MB |");
        table.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var engine in engines)
        {
            table.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {engine.Rival.Name} | {engine.PrecisionAt1:0.000} | {engine.MeanReciprocalRank:0.000} | {engine.Percentile(0.5):0.00} "
                + $"| {engine.Percentile(0.99):0.0} | {engine.Seconds:0.0} | {engine.Rival.Size / 1e6:0.0} |"));
        }
    }

    private sealed class Entry(IRival rival, double seconds)
    {
        private readonly List<int> ranks = [];
        private readonly List<double> times = [];

        public IRival Rival => rival;

        public double Seconds => seconds;

        public double PrecisionAt1 => ranks.Count(rank => rank == 1) / (double)ranks.Count;

        public double MeanReciprocalRank => ranks.Average(rank => rank == 0 ? 0 : 1.0 / rank);

        public void Ask(EvaluationQuestion question) =>
            ranks.Add(1 + rival.Search(question.Text, Top).ToList().FindIndex(found => found.Article == question.ArticleId
                && question.AnswerStarts.Any(start => start >= found.Start && start < found.End)));

        public void Time(EvaluationQuestion question)
        {
            var start = Stopwatch.GetTimestamp();
            rival.Search(question.Text, Top);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        public double Percentile(double share)
        {
            var sorted = times.Order().ToList();
            return sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
        }
    }
}
