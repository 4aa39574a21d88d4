namespace Microsoft.Bot.Builder;

/// <summary>The way to one property of a state.</summary>
/// <typeparam name="T">The class of the property.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>Gets the property; changes to the object are kept when the state is saved.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes it where there is none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes the property.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Sets the property.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="value">The object.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
