using QaBot.Answering;
using QaBot.Answering.Indexing;
using QaBot.Answering.Questions;
using QaBot.TestSupport;

namespace QaBot.Benchmarks.Comparing;

/// <summary>This engine, with its reader or by the rules alone.</summary>
/// <param name="articles">The folder of articles.</param>
/// <param name="reader">Whether the reader reads.</param>
internal sealed class QaBotRival(string articles, bool reader) : IRival
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("qabot-index-");
    private ArticleIndex? index;
    private QuestionAnswerer? answerer;

    /// <inheritdoc/>
    public string Name => reader ? "QaBot" : "QaBot, rules alone";

    /// <inheritdoc/>
    public long Size => folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    /// <inheritdoc/>
    public void Index(IReadOnlyList<SearchedSentence> sentences)
    {
        index = ArticleIndex.Open(new ArticleIndexOptions { Articles = articles, IndexFolder = folder.FullName });
        answerer = new QuestionAnswerer(
            index, Synonyms.Load(Repository.Path("index", "synonyms.txt")), new AnsweringOptions { Reader = reader });
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Article, int Start, int End)> Search(string question, int top) =>
        [.. answerer!.Ask(question, new AskOptions { Top = top, TimeLimit = Timeout.InfiniteTimeSpan }).Candidates
            .Select(candidate => (candidate.Quote.ArticleId, candidate.Quote.Span.Offset, candidate.Quote.Span.End))];

    /// <inheritdoc/>
    public void Dispose()
    {
        answerer?.Dispose();
        index?.Dispose();
        folder.Delete(recursive: true);
    }
}
