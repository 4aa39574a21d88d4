namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Makes a message.</summary>
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>Makes a conversation update.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    /// <summary>Makes a typing note.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>Makes an end of conversation.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>Makes an event.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>Makes an invoke.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>Makes a note for the Emulator.</summary>
    /// <param name="name">The name of the note.</param>
    /// <param name="valueType">What the value is; left out, the name of its class.</param>
    /// <param name="value">The value.</param>
    /// <param name="label">A title.</param>
    public static ITraceActivity CreateTraceActivity(string name, string? valueType = null, object? value = null, string? label = null) =>
        new Activity(ActivityTypes.Trace) { Name = name, Label = label, Value = value, ValueType = valueType ?? value?.GetType().Name };

    /// <summary>Makes an answer to this activity: the same conversation, sender and recipient swapped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locale">The language; left out, that of this activity.</param>
    public Activity CreateReply(string? text = null, string? locale = null) => new(ActivityTypes.Message)
    {
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = CopyOf(Recipient),
        Recipient = CopyOf(From),
        ReplyToId = ReplyTarget,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name),
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    };

    /// <summary>Makes a note for the Emulator about this activity.</summary>
    /// <param name="name">The name of the note.</param>
    /// <param name="value">The value.</param>
    /// <param name="valueType">What the value is; left out, the name of its class.</param>
    /// <param name="label">A title.</param>
    public ITraceActivity CreateTrace(string name, object? value = null, string? valueType = null, string? label = null)
    {
        var trace = CreateReply();
        trace.Type = ActivityTypes.Trace;
        trace.Text = null;
        trace.Name = name;
        trace.Label = label;
        trace.Value = value;
        trace.ValueType = valueType ?? value?.GetType().Name;
        return trace;
    }

    private static ChannelAccount CopyOf(ChannelAccount? account) => new(account?.Id, account?.Name);
}
