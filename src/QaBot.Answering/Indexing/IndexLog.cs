using Microsoft.Extensions.Logging;

namespace QaBot.Answering.Indexing;

/// <summary>What the index tells the log.</summary>
internal static partial class IndexLog
{
    [LoggerMessage(1001, LogLevel.Information,
        "The index serves {Articles} articles with {Sentences} sentences ({Added} added, {Changed} changed, {Removed} removed) after "
        + "{Elapsed}.")]
    public static partial void IndexServed(this ILogger logger, int articles, long sentences, int added, int changed, int removed,
        TimeSpan elapsed);

    [LoggerMessage(1002, LogLevel.Warning, "{Warning}")]
    public static partial void IndexWarning(this ILogger logger, string warning);

    [LoggerMessage(1003, LogLevel.Error, "The index could not be brought up to date; the last complete one is served on.")]
    public static partial void RefreshFailed(this ILogger logger, Exception error);

    [LoggerMessage(1004, LogLevel.Error, "Reading {File} failed.")]
    public static partial void FileFailed(this ILogger logger, string file, Exception error);

    [LoggerMessage(1005, LogLevel.Warning,
        "The system does not tell of changes in {Folder}; it is looked through every {Interval} instead.")]
    public static partial void WatchFailed(this ILogger logger, string folder, TimeSpan interval, Exception error);

    [LoggerMessage(1006, LogLevel.Information,
        "{There} of {Shards} shards are served; they have {Articles} articles with {Sentences} sentences.")]
    public static partial void ShardsServed(this ILogger logger, int there, int shards, int articles, long sentences);
}
