using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace QaBot.Channels.Turns;

/// <summary>Runs turns of channels where their conversation is at home: those of one conversation in order, and each once.</summary>
internal interface IChannelTurns
{
    /// <summary>Runs a turn, or finds that it has been run.</summary>
    /// <param name="sender">Who sent the activity, already checked.</param>
    /// <param name="activity">The activity, already checked.</param>
    /// <param name="cancellationToken">The sender waits no longer; the turn goes on, and its answer is there when the activity comes
    /// again.</param>
    /// <returns>What the channel is answered; null for an empty answer.</returns>
    /// <exception cref="Activities.ChannelProblem">The turn failed, or no machine can run it now.</exception>
    Task<InvokeResponse?> RunAsync(AuthenticateRequestResult sender, Activity activity, CancellationToken cancellationToken);
}
