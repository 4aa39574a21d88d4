using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using Orleans.Placement;
using Orleans.Utilities;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Keeping;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.DirectLine.Turns;
using QaBot.Channels.State;
using QaBot.Cluster.Membership;
using QaBot.Cluster.Storage;

namespace QaBot.Cluster.DirectLine;

/// <inheritdoc cref="IDirectLineGrain"/>
[Reentrant]
[PreferLocalPlacement]
internal sealed partial class DirectLineGrain(
    [PersistentState("conversation", RecordStore.DirectLine)] IPersistentState<ConversationRecord> kept,
    RecordStore records,
    ConversationStore store,
    TurnRunner runner,
    TurnStorage storage,
    DirectLineOptions options,
    TimeProvider time,
    ILogger<DirectLineGrain> logger) : Grain, IDirectLineGrain, IDisposable
{
    private static readonly TimeSpan WatchFor = TimeSpan.FromSeconds(30);

    private readonly ObserverManager<IStreamObserver> streams = new(WatchFor, logger);
    private Conversation? conversation;

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        scheduler = TaskScheduler.Current;
        if (kept.State.Json is { Length: > 0 } json)
        {
            try
            {
                var whole = JsonSerializer.Deserialize(json, KeptConversationJson.Default.KeptConversation)!;
                state = whole.State;
                conversation = Make(new ChannelAccount(whole.UserId, whole.UserName));

                // One that is known comes back even where new ones find no room.
                store.Hold(conversation);
                shown = long.MaxValue;
                shown = conversation.Resume(whole);
                storedAt = time.GetUtcNow();
            }
            catch (JsonException error)
            {
                ClusterLog.Unreadable(logger, error);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<StartOutcome> StartAsync(UserData user, string? locale)
    {
        CheckAtHome();
        if (conversation is not null)
        {
            await StoreAsync();
            return new StartOutcome(await FindAsync(), IsNew: false);
        }

        var started = Make(new ChannelAccount(user.Id, user.Name));
        if (!store.TryHold(started))
        {
            DeactivateOnIdle();
            return new StartOutcome(null, IsNew: false);
        }

        conversation = started;
        started.Welcome(locale);
        version++;
        await StoreAsync();
        return new StartOutcome(user, IsNew: true);
    }

    /// <inheritdoc/>
    public Task<UserData?> FindAsync()
    {
        CheckAtHome();
        if (conversation is null)
        {
            // Nobody is to fill the memory by asking for conversations that are not there.
            DeactivateOnIdle();
        }

        return Task.FromResult(conversation?.User is { } user ? new UserData(user.Id, user.Name) : null);
    }

    /// <inheritdoc/>
    public async Task<PostOutcome?> PostAsync(string activity, string key)
    {
        CheckAtHome();
        if (conversation is null)
        {
            return null;
        }

        var id = conversation.PostOnce(ActivityJson.Read(activity), key);
        if (id is not null)
        {
            // Also when it came before: then the first call may have ended before it was stored.
            version++;
            await StoreAsync();
            await NotifyAsync();
        }

        return new PostOutcome(id);
    }

    /// <inheritdoc/>
    public async Task<PageData?> ReadAsync(long watermark, int pageBytes)
    {
        CheckAtHome();
        if (conversation is null)
        {
            return null;
        }

        await TouchAsync();
        var (page, begin) = conversation.Read(watermark, pageBytes, shown);
        return new PageData(page.ToJson(), page.Entries.Count == 0, page.Watermark, begin);
    }

    /// <inheritdoc/>
    public Task<string?> NewTicketAsync(long watermark, IReadOnlyList<string> trustedOrigins)
    {
        CheckAtHome();
        return Task.FromResult(conversation?.NewTicket(watermark, trustedOrigins));
    }

    /// <inheritdoc/>
    public Task<TicketData?> TakeTicketAsync(string value) =>
        Task.FromResult(conversation?.TakeTicket(value) is { } ticket
            ? new TicketData(ticket.Watermark, ticket.Expires, ticket.TrustedOrigins)
            : null);

    /// <inheritdoc/>
    public async Task<WatchOutcome?> WatchAsync(IStreamObserver stream)
    {
        CheckAtHome();
        if (conversation is null)
        {
            return null;
        }

        streams.ClearExpired();
        if (streams.Count >= options.SocketsPerConversation && !streams.Contains(stream))
        {
            var first = streams.First();
            streams.Unsubscribe(first);
            await first.CloseAsync();
        }

        streams.Subscribe(stream, stream);
        await TouchAsync();
        var (page, begin) = conversation.Read(long.MaxValue);
        return new WatchOutcome(begin, page.Watermark);
    }

    /// <inheritdoc/>
    public Task UnwatchAsync(IStreamObserver stream)
    {
        streams.Unsubscribe(stream);
        return Task.CompletedTask;
    }

    // A call that comes while the conversation moves is sent again by its caller.
    private void CheckAtHome()
    {
        if (leaving.IsCancellationRequested)
        {
            throw new SiloUnavailableException("The conversation goes on at another machine.");
        }
    }

    private Conversation Make(ChannelAccount user) => new(this.GetPrimaryKeyString(), user, options, store, time, RunTurnAsync)
    {
        HoldsReplies = true,
        Changed = () => _ = OnGrainAsync(NotifyAsync),
    };

    private Task NotifyAsync() => streams.Count == 0 ? Task.CompletedTask : streams.Notify(stream => stream.ChangedAsync());
}
