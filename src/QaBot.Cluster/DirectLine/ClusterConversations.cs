using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Diagnostics;
using QaBot.Cluster.Hosting;

namespace QaBot.Cluster.DirectLine;

/// <summary>Conversations that are at home at some machine of the cluster.</summary>
internal sealed class ClusterConversations(IGrainFactory grains, PatientCalls calls, TimeProvider time,
    ILogger<ClusterConversations> logger) : IConversations
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public async Task<bool> ExistsAsync(string id)
    {
        var grain = GrainOf(id);
        return await calls.RunAsync(grain.FindAsync).ConfigureAwait(false) is not null;
    }

    /// <inheritdoc/>
    public async Task<(IConversation Conversation, bool IsNew)> StartAsync(string id, ChannelAccount user, string? locale)
    {
        var grain = GrainOf(id);
        var outcome = await calls.RunAsync(() => grain.StartAsync(new UserData(user.Id, user.Name), locale)).ConfigureAwait(false);
        if (outcome.User is not { } there)
        {
            throw ChannelProblem.TooMany("The bot has as many conversations as it can hold; try again later.", RetryAfter);
        }

        if (outcome.IsNew)
        {
            Log.Started(logger, id);
        }

        return (Make(id, there), outcome.IsNew);
    }

    /// <inheritdoc/>
    public async Task<IConversation> FindAsync(string id)
    {
        var grain = GrainOf(id);
        return Make(id, await calls.RunAsync(grain.FindAsync).ConfigureAwait(false) ?? throw ClusterConversation.Gone());
    }

    private IDirectLineGrain GrainOf(string id) => grains.GetGrain<IDirectLineGrain>(id);

    private ClusterConversation Make(string id, UserData user) =>
        new(id, new ChannelAccount(user.Id, user.Name), GrainOf(id), grains, calls, time);
}
