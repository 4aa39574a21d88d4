using System.Threading.RateLimiting;
using Microsoft.Bot.Schema;
using QaBot.Answering;
using QaBot.Api.Access;
using QaBot.Api.Uploads;
using QaBot.Bot.Replies;
using QaBot.Channels.Hosting;
using QaBot.Configuration;

namespace QaBot.Bot.Files;

/// <summary>Reads files that are sent in a conversation into the articles, under the rule and the limits of those sent over HTTP.</summary>
/// <param name="store">The folder of articles.</param>
/// <param name="fetcher">Fetches them.</param>
/// <param name="options">Who may send them.</param>
/// <param name="settings">The rule and the limits.</param>
/// <param name="requests">Tells where a message came from.</param>
/// <param name="machine">Tells who is at the bot's own machine.</param>
/// <param name="time">Tells how long looking for questions takes.</param>
internal sealed class SentFiles(
    ArticleStore store, FileFetcher fetcher, FilesOptions options, QaBotSettings settings, IHttpContextAccessor requests,
        ThisMachine machine, TimeProvider time) : IDisposable
{
    private readonly ArticlesOptions limits = settings.Articles;
    private readonly PartitionedRateLimiter<string> rate =
        PartitionedRateLimiter.Create<string, string>(sender => RateLimitPartition.GetFixedWindowLimiter(
        sender, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = settings.Articles.UploadsPerMinute,
            Window = TimeSpan.FromMinutes(1)
        }));

    /// <summary>Reads them.</summary>
    /// <param name="engine">The articles.</param>
    /// <param name="message">The message that they came with.</param>
    /// <param name="files">The files; one or more.</param>
    /// <param name="cancellationToken">Stops before the first is in its place.</param>
    /// <returns>What was read, or why nothing was and how that can be allowed.</returns>
    public async Task<Reply> ReadAsync(Engine engine, IMessageActivity message, IReadOnlyList<SentFile> files,
        CancellationToken cancellationToken)
    {
        if (Refusal(message, files.Count) is { } refusal)
        {
            return Reply.Of(refusal);
        }

        var fetched = new List<IFormFile>();
        var problems = new List<UploadedFileJson>();
        var left = (long)limits.UploadMegabytes << 20;
        foreach (var file in files)
        {
            var (content, problem) = await fetcher.FetchAsync(file, Math.Min(limits.MaxFileBytes, left), cancellationToken);
            if (content is null)
            {
                problems.Add(new UploadedFileJson(file.Name, null, [], [], $"{file.Name} {problem}."));
                continue;
            }

            left -= content.Length;
            fetched.Add(new FormFile(new MemoryStream(content), 0, content.Length, "file", file.Name));
        }

        try
        {
            var (uploads, summary) = await store.AddAsync(engine.Index, fetched, replace: false, cancellationToken);
            var told = await Task.Run(() => UploadReport.Of(engine, uploads, summary.Warnings, time), cancellationToken);
            return FilesReply.Of([.. told.Files, .. problems]);
        }
        catch (AnsweringException error)
        {
            return Reply.Of(error.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => rate.Dispose();

    private string? Refusal(IMessageActivity message, int count)
    {
        const string Rule = $"{ArticlesOptions.Section}:{nameof(ArticlesOptions.Upload)}";
        if (limits.Upload == DoorAccess.Off)
        {
            return $"I take no files; the bot's owner can allow it with {Rule}.";
        }

        var isHere = limits.Upload == DoorAccess.Loopback && requests.HttpContext is { } request && machine.Sent(request);
        if (!isHere && !options.MayAdd(message.ChannelId))
        {
            return limits.Upload == DoorAccess.Token
                ? $"I take files only from who names the token, with POST /api/articles; the bot's owner can allow them here with "
                    + $"{FilesOptions.Section}:{nameof(FilesOptions.Channels)}={message.ChannelId}."
                : $"I take files only on the bot's own machine; its owner can allow them here with "
                    + $"{FilesOptions.Section}:{nameof(FilesOptions.Channels)}={message.ChannelId}.";
        }

        if (count > limits.UploadFiles)
        {
            return $"That are {count} files; send at most {limits.UploadFiles} at once.";
        }

        using var lease = rate.AttemptAcquire($"{message.ChannelId}/{message.From?.Id}");
        return lease.IsAcquired ? null : "Those are more files in a minute than I take; send them a little later.";
    }
}
