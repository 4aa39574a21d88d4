using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

public partial class CloudAdapter
{
    private const string EmulatorChannel = "emulator";

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            activity.Id = null;
            responses[i] = activity.Type switch
            {
                ActivityTypesEx.Delay => await DelayAsync(activity, cancellationToken).ConfigureAwait(false),
                ActivityTypesEx.InvokeResponse => Keep(turnContext, activity),
                ActivityTypes.Trace when activity.ChannelId != EmulatorChannel => new ResourceResponse(),
                _ => await BotFrameworkAuthentication.Connector.SendAsync(activity, cancellationToken).ConfigureAwait(false),
            };
        }

        return responses;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var response = await BotFrameworkAuthentication.Connector.UpdateAsync(activity, cancellationToken).ConfigureAwait(false);
        return response.Id is null ? new ResourceResponse(activity.Id) : response;
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return BotFrameworkAuthentication.Connector.DeleteAsync(reference, cancellationToken);
    }

    private static async Task<ResourceResponse> DelayAsync(Activity activity, CancellationToken cancellationToken)
    {
        await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
        return new ResourceResponse();
    }

    private static ResourceResponse Keep(ITurnContext turnContext, Activity activity)
    {
        turnContext.TurnState.Set(InvokeResponseKey, activity);
        return new ResourceResponse();
    }
}
