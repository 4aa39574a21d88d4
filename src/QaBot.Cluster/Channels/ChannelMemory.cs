using System.Text.Json.Serialization;

namespace QaBot.Cluster.Channels;

/// <summary>What is kept of a channel's conversation.</summary>
/// <param name="State">What the bot remembers; null when it remembers nothing.</param>
/// <param name="Turns">The turns that were run last, oldest first.</param>
internal sealed record ChannelMemory(byte[]? State, IReadOnlyList<DoneTurn> Turns);

/// <summary>A turn that was run.</summary>
/// <param name="Key">Its key.</param>
/// <param name="At">When it ended.</param>
/// <param name="Outcome">What came of it.</param>
internal sealed record DoneTurn(string Key, DateTimeOffset At, TurnOutcome Outcome);

/// <summary>Reads and writes <see cref="ChannelMemory"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChannelMemory))]
internal sealed partial class ChannelMemoryJson : JsonSerializerContext;
