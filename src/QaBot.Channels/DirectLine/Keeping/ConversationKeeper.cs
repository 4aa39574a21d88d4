using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Diagnostics;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.DirectLine.Turns;

namespace QaBot.Channels.DirectLine.Keeping;

/// <summary>
/// Keeps conversations in a file while the program does not run: written when it ends, and each minute in which one
/// was used, the ones used last first, as many as there is room for; read when it starts, without those that have expired.
/// </summary>
/// <param name="store">The conversations.</param>
/// <param name="runner">Runs their turns.</param>
/// <param name="options">Where they are kept, and how much of them.</param>
/// <param name="memories">What the bot remembers of them; one, or none.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told what cannot be kept.</param>
internal sealed class ConversationKeeper(
    ConversationStore store,
    TurnRunner runner,
    DirectLineOptions options,
    IEnumerable<IConversationMemory> memories,
    TimeProvider time,
    ILogger<ConversationKeeper> logger)
    : IHostedService, IDisposable
{
    private const string Name = "conversations.jsonl";
    private const byte LineEnd = (byte)'\n';

    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    private readonly IConversationMemory? memory = memories.FirstOrDefault();
    private readonly Lock writing = new();
    private ITimer? timer;
    private (DateTimeOffset LastUsed, int Count) written;

    private string File => Path.Combine(options.KeepIn, Name);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.KeepIn.Length > 0)
        {
            Load();
            timer = time.CreateTimer(_ => Save(), null, Period, Period);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        if (timer is not null)
        {
            Dispose();
            Save();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => timer?.Dispose();

    private void Load()
    {
        try
        {
            // What has expired since is to go from the file, too.
            written = (default, -1);
            var left = options.MaxConversations;
            foreach (var kept in System.IO.File.Exists(File) ? System.IO.File.ReadLines(File).Select(Parse).OfType<KeptConversation>() : [])
            {
                if (left > 0 && time.GetUtcNow() - kept.LastUsed < options.IdleExpiry)
                {
                    left--;
                    store.Start(kept.Id, new ChannelAccount(kept.UserId, kept.UserName), runner.RunAsync).Conversation.Restore(kept);
                    if (kept.State is { } state)
                    {
                        memory?.Remember(kept.Id, state);
                    }
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Log.NotKept(logger, error, File);
        }
    }

    private void Save()
    {
        lock (writing)
        {
            var kept = store.All.Select(conversation => conversation.Keep()).OrderByDescending(conversation => conversation.LastUsed)
                .ToList();
            var now = (kept.Count > 0 ? kept[0].LastUsed : written.LastUsed, kept.Count);
            if (now == written)
            {
                return;
            }

            try
            {
                OwnersFile.Write(File, overwrite: true, stream => Write(stream, kept));
                written = now;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                Log.NotKept(logger, error, File);
            }
        }
    }

    private void Write(Stream stream, IEnumerable<KeptConversation> conversations)
    {
        var left = (long)options.KeptMegabytes << 20;
        foreach (var conversation in conversations)
        {
            var whole = conversation with { State = memory?.Recall(conversation.Id) };
            var line = JsonSerializer.SerializeToUtf8Bytes(whole, KeptConversationJson.Default.KeptConversation);
            left -= line.Length + 1;
            if (left < 0)
            {
                return;
            }

            stream.Write(line);
            stream.WriteByte(LineEnd);
        }
    }

    // A line that was cut off costs only itself.
    private static KeptConversation? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, KeptConversationJson.Default.KeptConversation);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
