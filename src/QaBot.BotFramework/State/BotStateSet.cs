namespace Microsoft.Bot.Builder;

/// <summary>States that are read and written together.</summary>
/// <param name="botStates">The states.</param>
public class BotStateSet(params BotState[] botStates)
{
    /// <summary>The states.</summary>
    public List<BotState> BotStates { get; set; } = [.. botStates];

    /// <summary>Adds a state.</summary>
    /// <param name="botState">The state.</param>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Reads all.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Whether also those that have been read in this turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken)));

    /// <summary>Writes all that have changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Whether also those that have not.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}
