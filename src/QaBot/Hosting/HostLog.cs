namespace QaBot.Hosting;

/// <summary>What the program tells the log while it starts and serves.</summary>
internal static partial class HostLog
{
    [LoggerMessage(2001, LogLevel.Information, "The index is being opened: {FilesDone} of {FilesTotal} files are done.")]
    public static partial void IndexOpening(this ILogger logger, int filesDone, int filesTotal);
}
