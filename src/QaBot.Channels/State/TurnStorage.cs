using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace QaBot.Channels.State;

/// <summary>
/// State that is handed to a turn and taken from it: who runs the turn stores it together with the turn's other outcome, so
/// that a machine that fails loses both or neither. Safe for several threads.
/// </summary>
public sealed class TurnStorage : IStorage
{
    private readonly AsyncLocal<JObject?> current = new();

    private JObject Current => current.Value ?? throw new InvalidOperationException("State is at hand within a turn only.");

    /// <summary>Runs a turn with what is remembered.</summary>
    /// <param name="kept">What earlier turns left; null when there were none.</param>
    /// <param name="turn">Runs the turn.</param>
    /// <returns>What this turn leaves.</returns>
    /// <exception cref="Newtonsoft.Json.JsonException"><paramref name="kept"/> is not what an earlier turn left.</exception>
    public async Task<byte[]> RunAsync(byte[]? kept, Func<Task> turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var state = kept is null ? [] : (JObject)StateJson.Read(kept);
        current.Value = state;
        await turn().ConfigureAwait(false);
        lock (state)
        {
            return StateJson.Write(state);
        }
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var state = Current;
        lock (state)
        {
            return Task.FromResult<IDictionary<string, object>>(
                keys.Where(state.ContainsKey).ToDictionary(key => key, key => (object)state[key]!.DeepClone(), StringComparer.Ordinal));
        }
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var state = Current;
        lock (state)
        {
            foreach (var change in changes)
            {
                state[change.Key] = StateJson.Read(StateJson.Write(change.Value));
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var state = Current;
        lock (state)
        {
            foreach (var key in keys)
            {
                state.Remove(key);
            }
        }

        return Task.CompletedTask;
    }
}
