using QaBot.Answering.Analysis;
using QaBot.Answering.Answers;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;
using QaBot.Answering.Questions;
using QaBot.Answering.Reading;
using QaBot.Answering.Tests.Indexing;

namespace QaBot.Answering.Tests.Answering;

/// <summary>An index in memory over some articles, and what answers from it.</summary>
internal sealed class TestEngine : IDisposable
{
    private readonly TempFolder? folder;

    private TestEngine(
        string articles, TempFolder? folder, AnsweringOptions? options = null, Synonyms? synonyms = null, TimeProvider? time = null,
        Func<AnsweringOptions, ReaderModel>? readerOf = null)
    {
        this.folder = folder;
        Index = ArticleIndex.Open(new ArticleIndexOptions { Articles = articles });
        Answerer = new QuestionAnswerer(
            Index, synonyms ?? ShippedFiles.Synonyms, options ?? new AnsweringOptions { TimeLimit = TimeSpan.FromHours(1) }, readerOf
                ?? ReaderModel.From, time);
    }

    public ArticleIndex Index { get; }

    public QuestionAnswerer Answerer { get; }

    /// <summary>Over texts in Markdown, by id.</summary>
    public static TestEngine Over(IReadOnlyDictionary<string, string> articles, AnsweringOptions? options = null, Synonyms? synonyms = null,
        TimeProvider? time = null)
    {
        var folder = new TempFolder();
        foreach (var (id, text) in articles)
        {
            folder.Write(id + ".md", text);
        }

        return new TestEngine(folder.Articles, folder, options, synonyms, time);
    }

    /// <summary>Over one text in Markdown, whose id is "article".</summary>
    public static TestEngine Over(string article, AnsweringOptions? options = null, Synonyms? synonyms = null, TimeProvider? time = null) =>
        Over(new Dictionary<string, string> { ["article"] = article }, options, synonyms, time);

    /// <summary>Over one text in Markdown, with a reader that says what it was told to.</summary>
    public static TestEngine Over(string article, Func<AnsweringOptions, ReaderModel> readerOf, AnsweringOptions? options = null)
    {
        var folder = new TempFolder();
        folder.Write("article.md", article);
        return new TestEngine(folder.Articles, folder, options, readerOf: readerOf);
    }

    /// <summary>Over a folder, or a file, that stays as it is.</summary>
    public static TestEngine OverFolder(string articles) => new(articles, null);

    public Answer Ask(string question, string? articleId = null, int top = 5) =>
        Answerer.Ask(question, new AskOptions { ArticleId = articleId, Top = top });

    /// <summary>The text of the first sentence, also when declined; empty when there is none.</summary>
    public string First(string question, string? articleId = null) => Ask(question, articleId, 1).Quote?.Text ?? string.Empty;

    public Article Article(string id)
    {
        using var lease = Index.Acquire();
        return lease.Snapshot.Load(lease.Snapshot.Find(id)!).Article;
    }

    public AnalyzedArticle Analyzed(string id)
    {
        using var lease = Index.Acquire();
        return lease.Snapshot.Analyzed(lease.Snapshot.Find(id)!);
    }

    public void Dispose()
    {
        Answerer.Dispose();
        Index.Dispose();
        folder?.Dispose();
    }
}
