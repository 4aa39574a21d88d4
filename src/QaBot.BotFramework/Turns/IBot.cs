namespace Microsoft.Bot.Builder;

/// <summary>A bot: what happens in a turn.</summary>
public interface IBot
{
    /// <summary>Answers an activity.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
