using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Order;
using QaBot.Answering;
using QaBot.Answering.Answers;
using QaBot.Answering.Indexing;
using QaBot.Answering.Questions;
using QaBot.TestSupport;

namespace QaBot.Benchmarks;

/// <summary>Times the worst questions by the rules alone over articles of many words, slowest first; each is to take less than 300
/// ms.</summary>
[InProcess]
[WarmupCount(1)]
[IterationCount(5)]
[MemoryDiagnoser]
[Orderer(SummaryOrderPolicy.SlowestToFastest)]
public class WorstQuestionBenchmarks : IDisposable
{
    private readonly List<string> words = [.. ManyWords.Of(30_000)];
    private readonly List<string> listed =
        [.. File.ReadLines(Repository.Path("index", "synonyms.txt")).Where(line => !line.StartsWith('#'))
        .SelectMany(line => line.Split(',', '>').Take(1)).Select(word => word.Trim()).Distinct()];
    private DirectoryInfo? folder;
    private ArticleIndex? index;
    private QuestionAnswerer? answerer;
    private IReadOnlyDictionary<string, string> questions = new Dictionary<string, string>();

    /// <summary>The name of the question.</summary>
    [ParamsSource(nameof(Names))]
    public string Question { get; set; } = string.Empty;

    /// <summary>The names of all questions.</summary>
    public IEnumerable<string> Names => WorstQuestions.Of(words, listed).Keys;

    /// <summary>Writes and opens the articles.</summary>
    [GlobalSetup]
    public void Open()
    {
        questions = WorstQuestions.Of(words, listed);
        folder = Directory.CreateTempSubdirectory("qabot-benchmark-");
        for (var article = 0; article < 10; article++)
        {
            File.WriteAllText(Path.Combine(folder.FullName, $"{article}.md"),
                ManyWords.Text(words.Skip(article * 3000).Take(3000).Concat(listed)));
        }

        index = ArticleIndex.Open(new ArticleIndexOptions { Articles = folder.FullName });
        answerer = new QuestionAnswerer(index, Synonyms.Load(Repository.Path("index", "synonyms.txt")),
            new AnsweringOptions { Reader = false, TimeLimit = TimeSpan.FromHours(1) });
    }

    /// <summary>Closes and deletes the articles.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        answerer?.Dispose();
        index?.Dispose();
        folder?.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Asks the question.</summary>
    [Benchmark]
    public Answer Ask() => answerer!.Ask(questions[Question], new AskOptions());
}
