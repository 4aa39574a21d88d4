namespace Microsoft.Bot.Builder;

/// <summary>The state of a user, kept under <c>{channelId}/users/{from.id}</c>.</summary>
/// <param name="storage">Where it is kept.</param>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return $"{Part(activity.ChannelId, "channelId")}/users/{Part(activity.From?.Id, "from.id")}";
    }
}
