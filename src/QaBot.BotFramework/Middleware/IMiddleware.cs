namespace Microsoft.Bot.Builder;

/// <summary>A layer around the bot that sees every turn.</summary>
public interface IMiddleware
{
    /// <summary>Sees a turn on its way in, and after <paramref name="next"/> on its way out.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">Goes on inwards; not called, the turn ends here.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
