using System.ComponentModel;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;
using QaBot.Answering.Indexing.Isolation;
using QaBot.Configuration;
using Spectre.Console.Cli;

namespace QaBot.Commands;

/// <summary>The options of all commands that open articles.</summary>
internal class ArticleSettings : CommandSettings
{
    /// <summary>The articles.</summary>
    [CommandOption("--articles <DIR>")]
    [Description("The folder of articles, or one file. The index is then kept in memory unless --index names a folder.")]
    public string? Articles { get; init; }

    /// <summary>The index.</summary>
    [CommandOption("--index <DIR>")]
    [Description("The folder that the index is kept in.")]
    public string? Index { get; init; }

    /// <summary>Where articles and index lie, by these options and the settings.</summary>
    public ArticleIndexOptions IndexOptions(QaBotSettings settings) => new()
    {
        Articles = Articles is null ? settings.Resolve(settings.Articles.Path) : Path.GetFullPath(Articles),
        IndexFolder = Index is not null ? Path.GetFullPath(Index)
            : Articles is not null || settings.Articles.Index.Length == 0 ? null
            : settings.Resolve(settings.Articles.Index),
        Reading = new ArticleReadOptions { MaxFileBytes = settings.Articles.MaxFileBytes },
        Isolation = new ReaderIsolation
        {
            Start = ReadArticleCommand.StartInfo,
            ReadTimeLimit = settings.Articles.ReadTimeLimit,
            ReadMegabytes = settings.Articles.ReadMegabytes,
            InProcessBytes = settings.Articles.InProcessBytes,
        },
        FollowLinks = settings.Articles.FollowLinks,
        CacheMegabytes = settings.Articles.CacheMegabytes,
        MemoryMegabytes = settings.Articles.MemoryMegabytes,
    };
}
