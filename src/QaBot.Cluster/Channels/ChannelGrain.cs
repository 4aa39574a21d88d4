using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Placement;
using Orleans.Storage;
using QaBot.Channels.Activities;
using QaBot.Channels.BotFramework;
using QaBot.Channels.State;
using QaBot.Cluster.Membership;
using QaBot.Cluster.Storage;

namespace QaBot.Cluster.Channels;

/// <inheritdoc cref="IChannelGrain"/>
[PreferLocalPlacement]
internal sealed class ChannelGrain(
    [PersistentState("conversation", RecordStore.Channels)] IPersistentState<ConversationRecord> kept,
    RecordStore records,
    TurnStorage storage,
    IServiceScopeFactory scopes,
    BotFrameworkAuthentication authentication,
    BotFrameworkSettings settings,
    ClusterOptions options,
    TimeProvider time,
    ILogger<ChannelGrain> logger) : Grain, IChannelGrain, IDisposable
{
    // Of more turns it is only remembered that they were run.
    private const int MostOutcomes = 4;
    private const int MostTurns = 64;

    private readonly CancellationTokenSource leaving = new();
    private ChannelMemory memory = new(null, []);

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        try
        {
            memory = kept.State.Json is { Length: > 0 } json
                ? JsonSerializer.Deserialize(json, ChannelMemoryJson.Default.ChannelMemory) ?? memory
                : memory;
        }
        catch (JsonException error)
        {
            ClusterLog.Unreadable(logger, error);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        leaving.Cancel();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => leaving.Dispose();

    /// <inheritdoc/>
    public async Task<TurnOutcome> RunAsync(TurnData turn)
    {
        var since = time.GetUtcNow() - (settings.Limits.RepeatsWithin > options.RetryFor
            ? settings.Limits.RepeatsWithin
            : options.RetryFor);
        if (memory.Turns.FirstOrDefault(done => done.Key == turn.Key && done.At > since) is { } before)
        {
            return before.Outcome;
        }

        var outcome = new TurnOutcome(null, null);
        var state = await storage.RunAsync(memory.State, () => Task.Run(async () => outcome = await RunHereAsync(turn)));

        // A turn that failed may come again; what it remembered is kept all the same, as it is by one process.
        var turns = outcome.Problem is null ? memory.Turns.Append(new DoneTurn(turn.Key, time.GetUtcNow(), outcome)) : memory.Turns;
        var next = new ChannelMemory(state, [.. Shortened([.. turns.TakeLast(MostTurns)])]);
        kept.State.Json = JsonSerializer.SerializeToUtf8Bytes(next, ChannelMemoryJson.Default.ChannelMemory);
        try
        {
            await records.WriteAsync(kept, leaving.Token);
        }
        catch (InconsistentStateException)
        {
            ClusterLog.MovedAway(logger);
            throw;
        }

        memory = next;
        return outcome;
    }

    // Channels send again what they take for lost within a minute or two, not what others have followed.
    private static IEnumerable<DoneTurn> Shortened(IReadOnlyList<DoneTurn> turns) =>
        turns.Select((done, index) => index < turns.Count - MostOutcomes
            ? done with { Outcome = done.Outcome with { Body = null } }
            : done);

    private async Task<TurnOutcome> RunHereAsync(TurnData turn)
    {
        await using var scope = scopes.CreateAsyncScope();
        var adapter = (CheckedAdapter)scope.ServiceProvider.GetRequiredService<CloudAdapter>();
        var identity = new ClaimsIdentity(turn.Claims.Select(claim => new Claim(claim.Type, claim.Value)), turn.AuthenticationType);
        var sender = new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = turn.Audience,
            CallerId = turn.CallerId,
            ConnectorFactory = authentication.CreateConnectorFactory(identity),
        };
        try
        {
            var answer = await adapter.RunAsync(sender, ActivityJson.Read(turn.Activity), scope.ServiceProvider.GetRequiredService<IBot>(),
                CancellationToken.None);
            return new TurnOutcome(answer?.Status, answer?.Body is { } body ? ActivityJson.Write(body) : null);
        }
        catch (ChannelProblem problem)
        {
            return new TurnOutcome(problem.Status, null, problem.Code, problem.Message, problem.RetryAfter);
        }
    }
}
