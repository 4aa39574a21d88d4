using System.Text.Json.Serialization;
using QaBot.Channels.DirectLine.Conversations;

namespace QaBot.Channels.DirectLine.Keeping;

/// <summary>A conversation as it outlives the program, a line of JSON.</summary>
internal sealed record KeptConversation
{
    public required string Id { get; init; }

    public string? UserId { get; init; }

    public string? UserName { get; init; }

    public required DateTimeOffset LastUsed { get; init; }

    /// <summary>How many activities it has had, those that were not shown included; the next one's id follows from it.</summary>
    public required long ActivityCount { get; init; }

    /// <summary>The watermark behind the last activity that was dropped.</summary>
    public required long Begin { get; init; }

    /// <summary>The watermark behind the last activity.</summary>
    public required long End { get; init; }

    public required IReadOnlyList<HistoryEntry> Entries { get; init; }

    /// <summary>The activities that the bot has not finished with, as JSON; null where only what was said is kept.</summary>
    public IReadOnlyList<string>? Pending { get; init; }

    /// <summary>The activities that were sent last, for when they come again; null where only what was said is kept.</summary>
    public IReadOnlyList<KeptPost>? Posts { get; init; }

    /// <summary>What the bot remembers of it; null when it remembers nothing, or elsewhere.</summary>
    public byte[]? State { get; init; }
}

/// <summary>An activity that a client sent.</summary>
/// <param name="ClientId">The id that the client gave it.</param>
/// <param name="Id">The id that it got.</param>
/// <param name="At">When it came.</param>
internal sealed record KeptPost(string ClientId, string Id, DateTimeOffset At);

/// <summary>Reads and writes conversations.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KeptConversation))]
internal sealed partial class KeptConversationJson : JsonSerializerContext;
