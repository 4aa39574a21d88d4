using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel, for tests: what the bot sends waits in a queue.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock guard = new();
    private readonly Queue<TaskCompletionSource<IActivity>> waiting = new();
    private int nextId;

    /// <summary>Makes an adapter for a conversation.</summary>
    /// <param name="conversation">The conversation; left out, one of the channel "test".</param>
    /// <param name="sendTraceActivity">Whether traces are put into the queue.</param>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? DefaultConversation("test");
        EnableTrace = sendTraceActivity;
    }

    /// <summary>Makes an adapter for a conversation of a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="sendTraceActivity">Whether traces are put into the queue.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    /// <summary>Whether traces are put into the queue.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The language of the user.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot has sent and nobody has taken yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Makes a conversation.</summary>
    /// <param name="name">Its name and id.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="bot">The name of the bot.</param>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot")
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(bot);
        return new ConversationReference
        {
            ChannelId = "test",
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(isGroup: false, id: name, name: name),
            User = new ChannelAccount(id: user.ToLowerInvariant(), name: user),
            Bot = new ChannelAccount(id: bot.ToLowerInvariant(), name: bot),
            Locale = "en-us",
        };
    }

    /// <summary>Adds middleware after that added before.</summary>
    /// <param name="middleware">The middleware.</param>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn for an activity; what it lacks comes from the conversation.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">What happens in the turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From?.Id is null or "unknown" || activity.From.Role == RoleTypes.Bot)
        {
            activity.From = Conversation.User!;
        }

        activity.Recipient = Conversation.Bot!;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id ??= NextId();
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<InvokeResponse?> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var activity in activities)
        {
            activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
            activity.Timestamp ??= TimeProvider.System.GetUtcNow();
            switch (activity.Type)
            {
                case ActivityTypesEx.Delay:
                    await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
                    break;
                case ActivityTypes.Trace when !EnableTrace:
                    break;
                default:
                    Enqueue(activity);
                    break;
            }
        }

        return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var isThere = Rearrange(sent => sent.Id == activity.Id ? activity : sent);
        return Task.FromResult(new ResourceResponse(isThere ? activity.Id : null));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Rearrange(sent => sent.Id == reference.ActivityId ? null : sent);
        return Task.CompletedTask;
    }

    /// <summary>Takes the next activity that the bot has sent; null when there is none.</summary>
    public IActivity? GetNextReply()
    {
        lock (guard)
        {
            return ActiveQueue.TryDequeue(out var activity) ? activity : null;
        }
    }

    /// <summary>Takes the next activity that the bot sends, waiting for it.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        var reply = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (guard)
        {
            if (ActiveQueue.TryDequeue(out var activity))
            {
                return activity;
            }

            waiting.Enqueue(reply);
        }

        using var registration = cancellationToken.Register(() => reply.TrySetCanceled(cancellationToken));
        return await reply.Task.ConfigureAwait(false);
    }

    /// <summary>Makes a message of the user.</summary>
    /// <param name="text">The text.</param>
    public Activity MakeActivity(string? text = null) => new(ActivityTypes.Message)
    {
        Locale = Locale,
        From = Conversation.User!,
        Recipient = Conversation.Bot!,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Runs a turn for a message of the user.</summary>
    /// <param name="userSays">The text.</param>
    /// <param name="callback">What happens in the turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Makes the turn of an activity.</summary>
    /// <param name="activity">The activity.</param>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId)
    {
        var conversation = CreateConversation("Conversation1");
        conversation.ChannelId = channelId;
        conversation.Conversation.Id = "convo1";
        return conversation;
    }

    private string NextId() => (Interlocked.Increment(ref nextId) - 1).ToString(CultureInfo.InvariantCulture);

    private void Enqueue(Activity activity)
    {
        lock (guard)
        {
            while (waiting.TryDequeue(out var reply))
            {
                if (reply.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private bool Rearrange(Func<Activity, Activity?> change)
    {
        lock (guard)
        {
            var sent = ActiveQueue.ToArray();
            ActiveQueue.Clear();
            var hasChanged = false;
            foreach (var activity in sent)
            {
                var changed = change(activity);
                hasChanged |= !ReferenceEquals(changed, activity);
                if (changed is not null)
                {
                    ActiveQueue.Enqueue(changed);
                }
            }

            return hasChanged;
        }
    }
}
