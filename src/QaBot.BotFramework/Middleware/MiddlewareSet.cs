using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware, in its order.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> layers = [];

    /// <summary>Adds middleware after that added before.</summary>
    /// <param name="middleware">The middleware.</param>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        layers.Add(middleware);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(next);
        await RunAsync(turnContext, (_, token) => next(token), 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn through the middleware to the bot.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">What happens in the turn.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        RunAsync(turnContext, callback, 0, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => layers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunAsync(ITurnContext turnContext, BotCallbackHandler? callback, int layer, CancellationToken cancellationToken) =>
        layer < layers.Count
            ? layers[layer].OnTurnAsync(turnContext, token => RunAsync(turnContext, callback, layer + 1, token), cancellationToken)
            : callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
}
