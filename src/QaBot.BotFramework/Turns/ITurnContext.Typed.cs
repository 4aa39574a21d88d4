using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn, with its activity seen as the kind that it is.</summary>
/// <typeparam name="T">The kind of activity.</typeparam>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>The activity of the channel.</summary>
    new T Activity { get; }
}
