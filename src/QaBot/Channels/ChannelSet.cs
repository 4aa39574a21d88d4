using QaBot.Channels.Markdown;

namespace QaBot.Channels;

/// <summary>Finds the channel of an activity.</summary>
/// <param name="channels">The channels that have a folder of their own.</param>
/// <param name="others">Stands in for all others.</param>
internal sealed class ChannelSet(IEnumerable<IChannel> channels, MarkdownChannel others)
{
    private readonly Dictionary<string, IChannel> byId = channels
        .SelectMany(channel => channel.Ids, (channel, id) => KeyValuePair.Create(id, channel))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The channel of an id, or the one for all others.</summary>
    public IChannel For(string? id) => byId.GetValueOrDefault(id ?? string.Empty, others);
}
