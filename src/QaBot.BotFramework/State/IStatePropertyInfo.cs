namespace Microsoft.Bot.Builder;

/// <summary>What a property of a state is called.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The name, unique in its state.</summary>
    string Name { get; }
}
