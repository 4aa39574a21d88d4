namespace Microsoft.Bot.Builder;

/// <summary>Gives ways to properties.</summary>
public interface IPropertyManager
{
    /// <summary>Gives the way to a property.</summary>
    /// <typeparam name="T">The class of the property.</typeparam>
    /// <param name="name">The name of the property.</param>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
