using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities down.</summary>
public interface ITranscriptLogger
{
    /// <summary>Writes one down.</summary>
    /// <param name="activity">The activity.</param>
    Task LogActivityAsync(IActivity activity);
}
