using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using QaBot.Channels.Activities;
using QaBot.Channels.BotFramework;
using QaBot.Channels.Turns;
using QaBot.Cluster.Hosting;

namespace QaBot.Cluster.Channels;

/// <summary>Sends turns of channels to the machine that has their conversation.</summary>
internal sealed class ClusterTurns(IGrainFactory grains, PatientCalls calls, BotFrameworkSettings settings) : IChannelTurns
{
    /// <inheritdoc/>
    public async Task<InvokeResponse?> RunAsync(AuthenticateRequestResult sender, Activity activity, CancellationToken cancellationToken)
    {
        var identity = sender.ClaimsIdentity;

        // One without an id is always new, but the same when it is only this machine that asks again.
        var key = string.IsNullOrEmpty(activity.Id) || settings.Limits.RepeatsWithin <= TimeSpan.Zero
            ? Guid.NewGuid().ToString("n")
            : Hash(activity.Type, activity.Id);
        var turn = new TurnData(
            key, ActivityJson.Write(activity), identity?.AuthenticationType,
                [.. (identity?.Claims ?? []).Select(claim => new ClaimData(claim.Type, claim.Value))], sender.Audience, sender.CallerId);
        var grain = grains.GetGrain<IChannelGrain>(Hash(activity.ChannelId, activity.Conversation.Id));
        var outcome = await calls.RunAsync(() => grain.RunAsync(turn), cancellationToken).ConfigureAwait(false);
        if (outcome.Problem is { } problem)
        {
            throw new ChannelProblem(outcome.Status!.Value, outcome.Code!, problem) { RetryAfter = outcome.RetryAfter };
        }

        return outcome switch
        {
            { Body: { } body } => new InvokeResponse { Status = outcome.Status ?? StatusCodes.Status200OK, Body = new JRaw(body) },
            { Status: { } status } =>
                new InvokeResponse
                {
                    Status = status,
                    Body = activity.DeliveryMode == DeliveryModes.ExpectReplies ? new ExpectedReplies([]) : null
                },
            _ => null,
        };
    }

    // Hashes, so that senders do not choose how long keys are.
    private static string Hash(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
