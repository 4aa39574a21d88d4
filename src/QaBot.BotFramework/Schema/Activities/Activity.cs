using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// One step of a conversation, in either direction; the Activity of the Bot Framework protocol, version 3.
/// </summary>
public partial class Activity :
    IConversationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity
{
    /// <summary>The media type of an activity.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Makes an activity with nothing set.</summary>
    public Activity()
    {
    }

    /// <summary>Makes an activity of a kind.</summary>
    /// <param name="type">One of <see cref="ActivityTypes"/>.</param>
    public Activity(string? type) => Type = type!;

    /// <summary>One of <see cref="ActivityTypes"/>. The protocol requires it: the adapter refuses an activity that comes without it.</summary>
    public string Type { get; set; } = null!;

    /// <summary>The id that the channel gave.</summary>
    public string? Id { get; set; }

    /// <summary>When the channel sent it, in UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the clock of the sender.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The time zone of the sender, an IANA name.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Where answers are sent. Required.</summary>
    public string ServiceUrl { get; set; } = null!;

    /// <summary>The channel, for instance "msteams". Required.</summary>
    public string ChannelId { get; set; } = null!;

    /// <summary>The sender. Required.</summary>
    public ChannelAccount From { get; set; } = null!;

    /// <summary>The conversation. Required.</summary>
    public ConversationAccount Conversation { get; set; } = null!;

    /// <summary>Who it is meant for. Required.</summary>
    public ChannelAccount Recipient { get; set; } = null!;

    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    public string? TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Who joined the conversation.</summary>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left the conversation.</summary>
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Reactions put to a message.</summary>
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>The new topic of the conversation.</summary>
    public string? TopicName { get; set; }

    /// <summary>Whether what was said before is shown to new members.</summary>
    public bool? HistoryDisclosed { get; set; }

    /// <summary>The language of the text, for instance "en-US".</summary>
    public string? Locale { get; set; }

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>The text as it is to be spoken, in SSML.</summary>
    public string? Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    public string? InputHint { get; set; }

    /// <summary>What to show where attachments cannot be shown.</summary>
    public string? Summary { get; set; }

    /// <summary>Actions offered below the message.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards and files.</summary>
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>What is known of the text: mentions, citations and others.</summary>
    public IList<Entity>? Entities { get; set; }

    /// <summary>What only this channel knows.</summary>
    [JsonConverter(typeof(ObjectValueConverter))]
    public object? ChannelData { get; set; }

    /// <summary>What an installation update tells; one of <see cref="InstallationUpdateActionTypes"/>.</summary>
    public string? Action { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>A title for a trace.</summary>
    public string? Label { get; set; }

    /// <summary>What the value of a trace is.</summary>
    public string? ValueType { get; set; }

    /// <summary>What goes with an event, an invoke, a trace or a pressed button.</summary>
    [JsonConverter(typeof(ObjectValueConverter))]
    public object? Value { get; set; }

    /// <summary>The name of an event, an invoke or a trace.</summary>
    public string? Name { get; set; }

    /// <summary>Another conversation that this is about.</summary>
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Why the conversation ended; one of <see cref="EndOfConversationCodes"/>.</summary>
    public string? Code { get; set; }

    /// <summary>From when on the message is of no use.</summary>
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>How important it is: "low", "normal" or "high".</summary>
    public string? Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>Words and phrases to listen for.</summary>
    public IList<string>? ListenFor { get; set; }

    /// <summary>Pieces of the text that this one answers.</summary>
    public IList<TextHighlight>? TextHighlights { get; set; }

    /// <summary>What the sender means, for programs.</summary>
    public SemanticAction? SemanticAction { get; set; }

    /// <summary>Who called the bot; set by the adapter, never believed when it comes from outside.</summary>
    public string? CallerId { get; set; }

    /// <summary>What was received or set beyond the properties of this class; written back as it came.</summary>
    [JsonIgnore]
    public JsonObject Properties { get; set; } = [];

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, object?> UnknownProperties => new UnknownProperties(Properties);
}
