using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using QaBot.Answering;
using QaBot.Api.Access;
using QaBot.Api.Searching;
using QaBot.Asking;
using QaBot.Bot;
using QaBot.Channels.Turns;
using QaBot.Configuration;
using QaBot.Hosting;

namespace QaBot.Api.Mcp;

/// <summary>What assistants may do with the articles. Each tool tells in words, and the first two also as JSON, what it found.</summary>
/// <param name="holder">Holds the engine once it is open.</param>
/// <param name="answers">Asks it.</param>
/// <param name="settings">How long a question may be.</param>
/// <param name="api">How much is read at once.</param>
[McpServerToolType]
internal sealed class ArticleTools(EngineHolder holder, AnswerService answers, QaBotSettings settings, ApiOptions api)
{
    private const int DefaultHits = 10;

    /// <summary>Asks the articles a question.</summary>
    /// <exception cref="McpException">The question cannot be asked; the message says why.</exception>
    [McpServerTool(
        Name = "ask_articles", Title = "Ask the articles", ReadOnly = true, Idempotent = true, OpenWorld = false,
        UseStructuredContent = true, OutputSchemaType = typeof(AnsweredLine))]
    [Description("Answers a factual question from the articles by quoting the very sentence, with its place and a confidence from 0 to 1, "
        + "or says that the articles do not tell.")]
    public async Task<CallToolResult> AskAsync(
        [Description("One question, as a person would ask it.")] string question,
        [Description("The ids of the only articles to look in; left out for all.")] string[]? articles = null,
        [Description("How many of the best sentences to tell, 1 to 100.")] int top = AskedLine.DefaultTop,
        CancellationToken cancellationToken = default)
    {
        var asked = new AskedLine { Question = question, Articles = articles, Top = top };
        if (asked.Problems(settings.Answering.MaxQuestionLength).Select(problem => problem.Message).FirstOrDefault() is { } wrong)
        {
            throw new McpException(wrong);
        }

        var answer = await Told(engine => answers.AskAsync(engine, question, asked.ToOptions(top), cancellationToken));
        return ResultOf(ToolText.Of(answer), AnsweredLine.Of(null, answer), AnswerJson.Line);
    }

    /// <summary>Searches the articles for words.</summary>
    /// <exception cref="McpException">The search cannot be made; the message says why.</exception>
    [McpServerTool(
        Name = "search_articles", Title = "Search the articles", ReadOnly = true, Idempotent = true, OpenWorld = false,
        UseStructuredContent = true, OutputSchemaType = typeof(SearchJson))]
    [Description("Finds the places of the articles that hold all of some words, in titles and texts. For questions, ask_articles is "
        + "better.")]
    public async Task<CallToolResult> SearchAsync(
        [Description("The words.")] string words,
        [Description("The ids of the only articles to look in; left out for all.")] string[]? articles = null,
        [Description("How many places to tell, 1 to 100.")] int top = DefaultHits)
    {
        if (SearchEndpoint.ProblemOf(words, top) is { } wrong)
        {
            throw new McpException(wrong.Message);
        }

        var hits = await Told(engine => Task.Run(() => engine.Search.Search(words, articles is { Length: > 0 } ? articles : null, top)));
        return ResultOf(ToolText.Of(hits), new SearchJson([.. hits.Select(HitJson.Of)]), SearchJsonContext.Default.SearchJson);
    }

    /// <summary>Reads an article, or a part of it.</summary>
    /// <exception cref="McpException">There is no such article.</exception>
    [McpServerTool(Name = "read_article", Title = "Read an article", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Tells an article's title, date and text, each paragraph with its number; a long one in parts.")]
    public Task<string> ReadAsync(
        [Description("The article's id, as the other tools and the resources tell it.")] string article,
        [Description("The number of the first paragraph to tell.")] int from = 1) => Told(engine =>
        {
            using var lease = engine.Index.Acquire();
            var entry = lease.Snapshot.Find(article)
                ?? throw new AnsweringException($"There is no article \"{article}\"; search_articles and the resources tell the ids.");
            return Task.FromResult(ToolText.Of(lease.Snapshot.Load(entry).Article, from, api.MaxReadCharacters));
        });

    private async Task<T> Told<T>(Func<Engine, Task<T>> work)
    {
        try
        {
            return await work(holder.Current ?? throw new McpException("The articles are being opened; ask again in a moment."));
        }
        catch (Exception error) when (error is AnsweringException or BotBusyException)
        {
            throw new McpException(error.Message, error);
        }
    }

    private static CallToolResult ResultOf<T>(string text, T told, JsonTypeInfo<T> type) => new()
    {
        Content = [new TextContentBlock { Text = text }],
        StructuredContent = JsonSerializer.SerializeToElement(told, type),
    };
}
