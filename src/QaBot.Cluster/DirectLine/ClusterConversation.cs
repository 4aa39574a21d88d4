using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Streaming;
using QaBot.Cluster.Hosting;

namespace QaBot.Cluster.DirectLine;

/// <summary>A conversation that is at home at some machine of the cluster.</summary>
internal sealed class ClusterConversation(string id, ChannelAccount user, IDirectLineGrain grain, IGrainFactory grains, PatientCalls calls,
    TimeProvider time) : IConversation
{
    private readonly ConcurrentDictionary<StreamSocket, StreamWatch> watches = new();

    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public ChannelAccount User => user;

    /// <summary>The conversation is not there.</summary>
    public static ChannelProblem Gone() =>
        ChannelProblem.NotFound("There is no such conversation, or it was not used for long and has been forgotten; start a new one.");

    /// <inheritdoc/>
    public async Task<string?> PostAsync(Activity activity)
    {
        var json = ActivityJson.Write(activity);
        var key = Guid.NewGuid().ToString("n");
        var outcome = await calls.RunAsync(() => grain.PostAsync(json, key)).ConfigureAwait(false);
        return (outcome ?? throw Gone()).Id;
    }

    /// <inheritdoc/>
    public async Task<ConversationPage> ReadAsync(long watermark, int pageBytes = int.MaxValue)
    {
        var page = await calls.RunAsync(() => grain.ReadAsync(watermark, pageBytes)).ConfigureAwait(false) ?? throw Gone();
        return new ConversationPage(page.Json, page.IsEmpty, page.Watermark, page.Begin);
    }

    /// <inheritdoc/>
    public async Task<string> NewTicketAsync(long watermark, IReadOnlyList<string> trustedOrigins) =>
        await calls.RunAsync(() => grain.NewTicketAsync(watermark, trustedOrigins)).ConfigureAwait(false) ?? throw Gone();

    /// <inheritdoc/>
    public async Task<StreamTicket?> TakeTicketAsync(string value) =>
        await calls.RunAsync(() => grain.TakeTicketAsync(value)).ConfigureAwait(false) is { } ticket
            ? new StreamTicket(ticket.Watermark, ticket.Expires, ticket.TrustedOrigins)
            : null;

    /// <inheritdoc/>
    public async Task AttachAsync(StreamSocket socket)
    {
        var watch = new StreamWatch(socket, grain, grains, calls, time);
        watches[socket] = watch;
        await watch.BeginAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task DetachAsync(StreamSocket socket) =>
        watches.TryRemove(socket, out var watch) ? watch.DisposeAsync().AsTask() : Task.CompletedTask;
}
