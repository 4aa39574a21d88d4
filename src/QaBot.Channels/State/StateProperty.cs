using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace QaBot.Channels.State;

/// <summary>
/// The way to one property of a state that is kept without the names of classes. What cannot be read, because another build
/// wrote it in another shape, is begun anew with a line in the log.
/// </summary>
/// <typeparam name="T">The class of the property.</typeparam>
/// <param name="state">The state.</param>
/// <param name="name">The name of the property, unique in the state.</param>
/// <param name="isUsable">Whether what was read can be gone on with.</param>
/// <param name="logger">Told of what cannot be read.</param>
public sealed class StateProperty<T>(BotState state, string name, Predicate<T> isUsable, ILogger logger) : IStatePropertyAccessor<T>
    where T : class
{
    private readonly IStatePropertyAccessor<object> kept = state.CreateProperty<object>(name);

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null,
        CancellationToken cancellationToken = default)
    {
        var read = await kept.GetAsync(turnContext, null, cancellationToken).ConfigureAwait(false);
        if (read is T same)
        {
            return same;
        }

        var value = (read is null ? null : Convert(read)) ?? defaultValueFactory?.Invoke();
        if (value is not null)
        {
            // From now on it is the object itself that is looked at for changes.
            await kept.SetAsync(turnContext, value, cancellationToken).ConfigureAwait(false);
        }

        return value!;
    }

    /// <inheritdoc/>
    public Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default) =>
        kept.SetAsync(turnContext, value, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        kept.DeleteAsync(turnContext, cancellationToken);

    private T? Convert(object read)
    {
        try
        {
            if (StateJson.To<T>(read) is { } value && isUsable(value))
            {
                return value;
            }

            StateLog.PropertyUnreadable(logger, null, name);
        }
        catch (JsonException error)
        {
            StateLog.PropertyUnreadable(logger, error, name);
        }

        return null;
    }
}
