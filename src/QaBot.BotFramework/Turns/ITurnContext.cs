using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: an activity of the channel, and the way to answer it.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that the activity came through.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What the parts of a turn leave for each other.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The activity of the channel.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything but a trace has been sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a message.</summary>
    /// <param name="textReplyToSend">The text.</param>
    /// <param name="speak">The text as it is to be spoken, in SSML.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ErrorResponseException">The channel did not take it.</exception>
    Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string? speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity.</summary>
    /// <param name="activity">The activity; it is addressed to the conversation of this turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ErrorResponseException">The channel did not take it.</exception>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities, one after the other.</summary>
    /// <param name="activities">The activities, at least one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ErrorResponseException">The channel did not take one.</exception>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity sent before.</summary>
    /// <param name="activity">The new activity, with the id of the old one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ErrorResponseException">The channel did not take it.</exception>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity sent before.</summary>
    /// <param name="activityId">The id of the activity.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ErrorResponseException">The channel did not do it.</exception>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity sent before.</summary>
    /// <param name="conversationReference">The place of the activity.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ErrorResponseException">The channel did not do it.</exception>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Has activities shown to a handler before they are sent.</summary>
    /// <param name="handler">The handler.</param>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Has activities shown to a handler before they replace others.</summary>
    /// <param name="handler">The handler.</param>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Has deletions shown to a handler before they are done.</summary>
    /// <param name="handler">The handler.</param>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
