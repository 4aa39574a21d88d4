using System.Diagnostics;
using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;
using QaBot.Answering;
using QaBot.Answering.Indexing;
using QaBot.Answering.Questions;
using QaBot.Evaluation;
using QaBot.TestSupport;

namespace QaBot.Benchmarks.Comparing;

/// <summary>Measures how time and memory grow with the number of sentences, and tells the exponent.</summary>
internal static class Growth
{
    private const int SentencesAFile = 1_000;
    private const int Questions = 200;

    /// <summary>Measures, and writes a table in Markdown.</summary>
    /// <param name="file">Questions in SQuAD's format; their texts are taken again and again, each time with other names and
    /// figures.</param>
    /// <param name="sizes">How many sentences, small first.</param>
    /// <param name="picture">The SVG file that the medians are drawn to, both axes logarithmic.</param>
    /// <param name="table">Where the table goes.</param>
    public static void Run(string file, IReadOnlyList<int> sizes, string picture, TextWriter table)
    {
        var set = EvaluationSet.Load(file, byParagraph: false);
        var questions = set.Questions.Where(question => question.IsAnswerable).Take(Questions).Select(question => question.Text).ToList();
        using var source = new TextFolder(set.Texts);
        var sentences = Comparison.SentencesOf(source.Path);
        table.WriteLine("| sentences | seconds to index | index, MB | ms a question, rules, median | 99 of 100 | with the reader, median | "
            + "99 of 100 | memory, MB |");
        table.WriteLine("|---|---|---|---|---|---|---|---|");
        List<DataPoint> byRules = [];
        List<DataPoint> byReader = [];
        List<DataPoint> indexing = [];
        foreach (var size in sizes)
        {
            using var articles = new TextFolder(Grown(sentences, size));
            var folder = Directory.CreateTempSubdirectory("qabot-growth-");
            try
            {
                var start = Stopwatch.GetTimestamp();
                using var index = ArticleIndex.Open(new ArticleIndexOptions { Articles = articles.Path, IndexFolder = folder.FullName });
                var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                var bytes = folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(one => one.Length);
                var rules = Times(index, reader: false, questions);
                var reader = Times(index, reader: true, questions);
                byRules.Add(new DataPoint(size, At(rules, 0.5)));
                byReader.Add(new DataPoint(size, At(reader, 0.5)));
                indexing.Add(new DataPoint(size, seconds * 1_000));
                table.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {size:n0} | {seconds:0.0} | {bytes / 1e6:0.0} | {At(rules, 0.5):0.0} | {At(rules, 0.99):0.0} | "
                    + $"{At(reader, 0.5):0.0} "
                    + $"| {At(reader, 0.99):0.0} | {Environment.WorkingSet / 1e6:0} |"));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        table.WriteLine();
        table.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"The median grows as the number of sentences to the power of {Exponent(byRules):0.00} by rules alone, "
            + $"{Exponent(byReader):0.00} with the reader, the time to index to the power of {Exponent(indexing):0.00} "
            + $"(slope of the logarithms, least squares)."));
        Draw(picture, ("making the index", indexing), ("a question, with the reader", byReader), ("a question, rules alone", byRules));
    }

    // Every copy has names and figures of its own, so that words do not repeat more than in a text that long.
    private static IEnumerable<ArticleText> Grown(IReadOnlyList<SearchedSentence> sentences, int size) =>
        Enumerable.Range(0, size).Chunk(SentencesAFile).Select((numbers, file) => new ArticleText(
            $"{file:d5}",
            string.Join("\n\n", numbers.Chunk(5).Select(paragraph => string.Join(' ', paragraph
                .Select(number => Renamed(sentences[number % sentences.Count].Text, number / sentences.Count)))))));

    private static string Renamed(string sentence, int copy) => copy == 0 ? sentence : string.Join(' ', sentence.Split(' ')
        .Select((word, i) => i > 0 && word.Length > 3 && char.IsUpper(word[0]) ? $"{word[..3]}{Letters(copy)}{word[3..]}" : word));

    private static string Letters(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0'))));

    private static List<double> Times(ArticleIndex index, bool reader, List<string> questions)
    {
        using var answerer = new QuestionAnswerer(
            index, Synonyms.Load(Repository.Path("index", "synonyms.txt")), new AnsweringOptions { Reader = reader });
        var asking = new AskOptions { TimeLimit = Timeout.InfiniteTimeSpan };
        questions.ForEach(question => answerer.Ask(question, asking));
        return [.. questions.Select(question =>
        {
            var start = Stopwatch.GetTimestamp();
            answerer.Ask(question, asking);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order()];
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];

    private static double Exponent(List<DataPoint> points)
    {
        var x = points.ConvertAll(point => Math.Log(point.X));
        var y = points.ConvertAll(point => Math.Log(point.Y));
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }

    private static void Draw(string file, params IReadOnlyList<(string Title, List<DataPoint> Points)> lines)
    {
        // A grey that is read on a light and on a dark page.
        var ink = OxyColor.FromRgb(0x80, 0x80, 0x80);
        OxyColor[] colors = [OxyColor.FromRgb(0x15, 0x80, 0x3d), OxyColor.FromRgb(0xc2, 0x41, 0x0c), OxyColor.FromRgb(0x2f, 0x81, 0xf7)];
        var plot = new PlotModel { TextColor = ink, PlotAreaBorderColor = ink };
        plot.Axes.Add(Axis(AxisPosition.Bottom, "sentences"));
        plot.Axes.Add(Axis(AxisPosition.Left, "milliseconds"));
        foreach (var ((title, points), color) in lines.Zip(colors))
        {
            var series = new LineSeries
            {
                Color = color,
                MarkerType = MarkerType.Circle,
                MarkerFill = color,
            };
            series.Points.AddRange(points);
            plot.Series.Add(series);
            plot.Annotations.Add(new TextAnnotation
            {
                Text = string.Create(CultureInfo.InvariantCulture, $"{title}: to the power of {Exponent(points):0.00}"),
                TextPosition = points[points.Count / 2],
                TextHorizontalAlignment = HorizontalAlignment.Right,
                TextVerticalAlignment = VerticalAlignment.Bottom,
                Offset = new ScreenVector(0, -6),
                TextColor = color,
                StrokeThickness = 0,
            });
        }

        using var stream = File.Create(file);
        new SvgExporter { Width = 700, Height = 400, IsDocument = false }.Export(plot, stream);

        LogarithmicAxis Axis(AxisPosition position, string title) => new()
        {
            Position = position,
            Title = title,
            AxislineColor = ink,
            TicklineColor = ink,
            TitleColor = ink,
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = OxyColor.FromAColor(0x50, ink),
            LabelFormatter = value => value.ToString("n0", CultureInfo.InvariantCulture),
        };
    }
}
