using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Whether there is anything to show.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    /// <summary>The accounts named in the text; an entity that is no proper mention is passed over.</summary>
    public Mention[] GetMentions()
    {
        var mentions = new List<Mention>();
        foreach (var entity in Entities ?? [])
        {
            if (!string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            try
            {
                mentions.Add(entity.GetAs<Mention>());
            }
            catch (JsonException)
            {
                // Channels pass on what clients send.
            }
        }

        return [.. mentions];
    }

    /// <summary>Reads the channel data as a class.</summary>
    /// <typeparam name="TypeT">The class.</typeparam>
    /// <exception cref="JsonException">The channel data has another shape.</exception>
    public TypeT? GetChannelData<TypeT>() => BotJson.To<TypeT>(ChannelData);

    /// <summary>Reads the channel data as a class when it has the shape.</summary>
    /// <typeparam name="TypeT">The class.</typeparam>
    /// <param name="instance">The channel data.</param>
    public bool TryGetChannelData<TypeT>([MaybeNullWhen(false)] out TypeT instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<TypeT>();
            return instance is not null;
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }
}
