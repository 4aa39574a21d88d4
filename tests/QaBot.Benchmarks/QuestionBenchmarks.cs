using BenchmarkDotNet.Attributes;
using QaBot.Answering;
using QaBot.Answering.Answers;
using QaBot.Answering.Indexing;
using QaBot.Answering.Questions;
using QaBot.TestSupport;

namespace QaBot.Benchmarks;

/// <summary>Times a question over the shipped article, warm, with the trained reader and by the rules alone.</summary>
[InProcess]
[MemoryDiagnoser]
public class QuestionBenchmarks : IDisposable
{
    private ArticleIndex? index;
    private QuestionAnswerer? answerer;

    /// <summary>Whether the reader is on.</summary>
    [Params(false, true)]
    public bool Reader { get; set; }

    /// <summary>The question.</summary>
    [Params("when was Bushehr 2 started", "Which firms are negotiating about oil fields?", "What is the population of Kazakhstan?")]
    public string Question { get; set; } = string.Empty;

    /// <summary>Opens the article.</summary>
    [GlobalSetup]
    public void Open()
    {
        index = ArticleIndex.Open(new ArticleIndexOptions { Articles = Repository.Path("index", "articles") });
        answerer = new QuestionAnswerer(index, Synonyms.Load(Repository.Path("index", "synonyms.txt")),
            new AnsweringOptions { Reader = Reader });
    }

    /// <summary>Closes the article.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        answerer?.Dispose();
        index?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Asks the question.</summary>
    [Benchmark]
    public Answer Ask() => answerer!.Ask(Question, new AskOptions());
}
