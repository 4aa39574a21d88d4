using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Options;

namespace QaBot.Channels.DirectLine;

/// <summary>The adapter between the bot and clients of the Direct Line inside the program.</summary>
public sealed class DirectLineAdapter : BotAdapter
{
    private readonly ConversationStore conversations;
    private readonly DirectLineOptions options;
    private readonly TimeProvider time;

    internal DirectLineAdapter(ConversationStore conversations, DirectLineOptions options, TimeProvider time)
    {
        this.conversations = conversations;
        this.options = options;
        this.time = time;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            responses[i] = new ResourceResponse();
            switch (activity.Type)
            {
                case ActivityTypesEx.Delay:
                    await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture)), time,
                        cancellationToken).ConfigureAwait(false);
                    break;
                case ActivityTypesEx.InvokeResponse:
                    turnContext.TurnState.Set(InvokeResponseKey, activity);
                    break;
                case ActivityTypes.Trace:
                    break;
                default:
                    responses[i] = new ResourceResponse(Find(activity.Conversation).Send(FromBot(activity)));
                    break;
            }
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrEmpty(activity.Id, nameof(activity));
        Find(activity.Conversation).Update(FromBot(activity));
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentException.ThrowIfNullOrEmpty(reference.ActivityId, nameof(reference));

        // Web Chat puts it in the place of the deleted activity, and shows nothing for an event; for a deletion it shows an error.
        var deletion = new Activity(ActivityTypes.Event)
        {
            Id = reference.ActivityId,
            Name = ActivityTypes.MessageDelete,
            ChannelId = options.ChannelId,
            Conversation = reference.Conversation,
            Recipient = reference.User!,
            ServiceUrl = reference.ServiceUrl,
        };
        Find(reference.Conversation).Update(FromBot(deletion));
        return Task.CompletedTask;
    }

    internal async Task RunTurnAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
    }

    private Activity FromBot(Activity activity)
    {
        activity.From = new ChannelAccount(options.BotId, options.BotName, RoleTypes.Bot);
        return activity;
    }

    private Conversation Find(ConversationAccount? account) => account?.Id is { } id && conversations.TryFind(id, out var conversation)
        ? conversation
        : throw new ErrorResponseException(
            "The conversation has been forgotten, since nobody used it for long; DirectLine:IdleExpiry sets how long.");
}
