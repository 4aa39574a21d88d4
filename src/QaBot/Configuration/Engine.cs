using QaBot.Answering;
using QaBot.Answering.Indexing;
using QaBot.Answering.Indexing.Shards;
using QaBot.Answering.Questions;
using QaBot.Answering.Retrieval;
using QaBot.Answering.Starters;
using QaBot.Channels.Teams;

namespace QaBot.Configuration;

/// <summary>The index and what answers from it, open as long as it is not disposed of.</summary>
internal sealed class Engine : IDisposable
{
    private readonly StarterQuestions starters;

    private Engine(ArticleIndex index, QuestionAnswerer answerer)
    {
        Index = index;
        Answerer = answerer;
        Search = new ArticleSearch(index);
        starters = new StarterQuestions(index, answerer);
    }

    /// <summary>The articles.</summary>
    public ArticleIndex Index { get; }

    /// <summary>Answers questions from them.</summary>
    public QuestionAnswerer Answerer { get; }

    /// <summary>Finds words in them.</summary>
    public ArticleSearch Search { get; }

    /// <summary>Opens the index, which is built first when there is none.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="index">Where articles and index lie.</param>
    /// <param name="progress">Told how far building has come.</param>
    /// <param name="logger">Told what happens to the index; nobody when null.</param>
    /// <param name="shards">The shards to ask in place of an index of this process; null for that.</param>
    /// <param name="cancellationToken">Stops building.</param>
    /// <exception cref="AnsweringException">Articles, index, synonyms or the reader's model cannot be read.</exception>
    public static Engine Open(
        QaBotSettings settings,
        ArticleIndexOptions index,
        IProgress<IndexProgress>? progress,
        ILogger<ArticleIndex>? logger = null,
        IArticleShards? shards = null,
        CancellationToken cancellationToken = default)
    {
        var synonyms = SynonymsOf(settings);
        var articles = shards is null
            ? ArticleIndex.Open(index, progress, logger: logger, cancellationToken: cancellationToken)
            : ArticleIndex.Open(index, shards, progress, logger: logger, cancellationToken: cancellationToken);
        var answering = settings.Answering.ReaderModel is { Length: > 0 } model
            ? settings.Answering with { ReaderModel = settings.Resolve(model) }
            : settings.Answering;
        return new Engine(articles, new QuestionAnswerer(articles, synonyms, answering));
    }

    /// <summary>
    /// Questions that the articles answer as they are now, for users who do not know what to ask; at most as many
    /// as the channel that shows the fewest. Made anew only where an article has changed.
    /// </summary>
    public IReadOnlyList<string> Starters() => starters.Get(null, TeamsLimits.Suggestions);

    /// <summary>Questions that an article answers.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="count">The most to give; there may be fewer, or none.</param>
    /// <exception cref="AnsweringException">There is no such article.</exception>
    public IReadOnlyList<string> Starters(string articleId, int count) => starters.Get(articleId, count);

    /// <summary>Questions that an article answers near a place, of those that are known; nobody waits for them.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="offset">The place.</param>
    /// <param name="isKnown">Whether a question was asked already, or the sentence that answers it quoted.</param>
    /// <param name="count">The most to give.</param>
    public IReadOnlyList<string> NextQuestions(string articleId, int offset, Func<string, TextSpan, bool> isKnown, int count) =>
        starters.Near(articleId, offset, isKnown, count);

    private static Synonyms SynonymsOf(QaBotSettings settings)
    {
        if (settings.Articles.Synonyms.Length == 0)
        {
            return Synonyms.Empty;
        }

        try
        {
            return Synonyms.Load(settings.Resolve(settings.Articles.Synonyms));
        }
        catch (AnsweringException error)
        {
            throw new AnsweringException(
                $"{error.Message} The setting {ArticlesOptions.Section}:{nameof(ArticlesOptions.Synonyms)} names the file; correct it in "
                + $"{HomeFolder.SettingsFile} or in the environment, or set it to an empty text to do without.", error);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        starters.Dispose();
        Answerer.Dispose();
        Search.Dispose();
        Index.Dispose();
    }
}
