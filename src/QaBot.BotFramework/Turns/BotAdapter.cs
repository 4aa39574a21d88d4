using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The way between a bot and a channel: activities come in and run through middleware to the bot, and answers go out.</summary>
public abstract class BotAdapter
{
    /// <summary>The name in a turn's state of the activity that answers an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>The name in a turn's state of who sent the activity.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>The name in a turn's state of what tokens for answers are made for.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    private readonly ConversationTurns turns = new();

    /// <summary>What to do when a turn ends in an error: tell the user, log. Without it the error goes to who called the adapter.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>The middleware, in its order.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds middleware after that added before.</summary>
    /// <param name="middleware">The middleware.</param>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities, one after the other.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activities">The activities, addressed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>One response for each activity, in the same order.</returns>
    /// <exception cref="ErrorResponseException">The channel did not take one.</exception>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity sent before.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The new activity, with the id of the old one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ErrorResponseException">The channel did not take it.</exception>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity sent before.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reference">The place of the activity.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ErrorResponseException">The channel did not do it.</exception>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Opens a turn in a conversation without an activity of the channel.</summary>
    /// <param name="botId">The app id of the bot.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">What happens in the turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueConversationAsync(botId, reference.GetContinuationActivity(), callback, cancellationToken);
    }

    /// <summary>Opens a turn in a conversation without an activity of the channel.</summary>
    /// <param name="botId">The app id of the bot.</param>
    /// <param name="continuationActivity">The activity that stands in for one of the channel.</param>
    /// <param name="callback">What happens in the turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual async Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, continuationActivity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn for an activity whose sender is known.</summary>
    /// <param name="claimsIdentity">The sender.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">What happens in the turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answer to an invoke; null for other activities.</returns>
    /// <exception cref="NotSupportedException">The adapter has no such way in.</exception>
    public virtual Task<InvokeResponse?> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{GetType().Name} takes no activities in this way; override {nameof(ProcessActivityAsync)}.");

    /// <summary>
    /// Runs middleware and bot. The turns of one conversation run one after the other; a turn opened within another of
    /// the same conversation runs at once.
    /// </summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">What happens in the turn.</param>
    /// <param name="cancellationToken">Gives up, also waiting for the turns before.</param>
    protected Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return activity.Conversation?.Id is { } conversation
            ? turns.RunAsync($"{activity.ChannelId}/{conversation}", () => RunAsync(turnContext, callback, cancellationToken), cancellationToken)
            : RunAsync(turnContext, callback, cancellationToken);
    }

    private async Task RunAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        if (turnContext is TurnContext turn && turn.Activity.Locale is { } locale)
        {
            turn.Locale = locale;
        }

        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (OnTurnError is not null && !(error is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            TurnFailures.Note(turnContext, error);
            await OnTurnError(turnContext, error).ConfigureAwait(false);
        }
    }
}
