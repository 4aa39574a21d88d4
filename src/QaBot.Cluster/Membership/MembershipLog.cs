using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace QaBot.Cluster.Membership;

/// <summary>Tells the log which machines join and leave.</summary>
internal sealed class MembershipLog(IClusterMembershipService membership, ClusterOptions options,
    ILogger<MembershipLog> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        HashSet<SiloAddress> known = [];
        try
        {
            await foreach (var snapshot in membership.MembershipUpdates.WithCancellation(stoppingToken))
            {
                HashSet<SiloAddress> now =
                    [.. snapshot.Members.Values.Where(member => member.Status == SiloStatus.Active).Select(member => member.SiloAddress)];
                foreach (var machine in now.Except(known))
                {
                    ClusterLog.Joined(logger, machine.Endpoint.ToString(), options.Name, now.Count);
                }

                foreach (var machine in known.Except(now))
                {
                    ClusterLog.Left(logger, machine.Endpoint.ToString(), options.Name, now.Count);
                }

                known = now;
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }
}
