using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State that outlives the turn: read once in a turn when it is first asked for, and written at its end when it changed.
/// </summary>
/// <param name="storage">Where it is kept.</param>
/// <param name="contextServiceKey">The name of this state within a turn.</param>
public abstract class BotState(IStorage storage, string contextServiceKey) : IPropertyManager
{
    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new Accessor<T>(this, name);
    }

    /// <summary>Reads the state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Whether also when it has been read in this turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && CacheOf(turnContext) is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        var state = items.TryGetValue(key, out var item) ? StateJson.To<Dictionary<string, object?>>(item) : null;
        turnContext.TurnState[contextServiceKey] = new Cache(state ?? [], isForced: false);
    }

    /// <summary>Writes the state when it has changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Whether also when it has not.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (CacheOf(turnContext) is { } cache && (force || cache.HasChanged()))
        {
            var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cache.State };
            await storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
            cache.NoteSaved();
        }
    }

    /// <summary>Empties the state; it is written empty when saved.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[contextServiceKey] = new Cache([], isForced: true);
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state, in the turn and where it is kept.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(contextServiceKey);
        return storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>The key under which the state of a turn is kept.</summary>
    /// <param name="turnContext">The turn.</param>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>A part of the activity that a key is made of.</summary>
    private protected static string Part(string? value, string name) =>
        value ?? throw new InvalidOperationException($"The activity has no {name}, so it has no state; set it before state is used.");

    private Cache? CacheOf(ITurnContext turnContext) => turnContext.TurnState.GetValueOrDefault(contextServiceKey) as Cache;

    private async Task<Dictionary<string, object?>> StateAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await LoadAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
        return CacheOf(turnContext)!.State;
    }

    private sealed class Cache(Dictionary<string, object?> state, bool isForced)
    {
        private byte[]? saved = isForced ? null : StateJson.Write(state);

        public Dictionary<string, object?> State => state;

        public bool HasChanged() => saved is null || !StateJson.Write(state).AsSpan().SequenceEqual(saved);

        public void NoteSaved() => saved = StateJson.Write(state);
    }

    private sealed class Accessor<T>(BotState owner, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            var state = await owner.StateAsync(turnContext, cancellationToken).ConfigureAwait(false);
            if (state.TryGetValue(name, out var value))
            {
                var typed = StateJson.To<T>(value);
                state[name] = typed;
                return typed!;
            }

            if (defaultValueFactory is null)
            {
                return default!;
            }

            var made = defaultValueFactory();
            state[name] = made;
            return made;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default) =>
            (await owner.StateAsync(turnContext, cancellationToken).ConfigureAwait(false))[name] = value;

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            (await owner.StateAsync(turnContext, cancellationToken).ConfigureAwait(false)).Remove(name);
    }
}
