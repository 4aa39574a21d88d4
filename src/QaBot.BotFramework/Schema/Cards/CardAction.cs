using System.Text.Json.Serialization;
using Microsoft.Bot.Builder;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Something to press.</summary>
public class CardAction
{
    /// <summary>Makes one with nothing set.</summary>
    public CardAction()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="type">One of <see cref="ActionTypes"/>.</param>
    /// <param name="title">What stands on it.</param>
    /// <param name="image">The address of a picture beside the title.</param>
    /// <param name="text">The text sent with a message back.</param>
    /// <param name="displayText">The text that the user is seen to say with a message back.</param>
    /// <param name="value">What is sent or opened.</param>
    /// <param name="channelData">What only this channel knows.</param>
    public CardAction(string? type = null, string? title = null, string? image = null, string? text = null, string? displayText = null, object? value = null, object? channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    public string? Type { get; set; }

    /// <summary>What stands on it.</summary>
    public string? Title { get; set; }

    /// <summary>The address of a picture beside the title.</summary>
    public string? Image { get; set; }

    /// <summary>The text sent with a message back.</summary>
    public string? Text { get; set; }

    /// <summary>The text that the user is seen to say with a message back.</summary>
    public string? DisplayText { get; set; }

    /// <summary>What is sent or opened.</summary>
    [JsonConverter(typeof(ObjectValueConverter))]
    public object? Value { get; set; }

    /// <summary>What only this channel knows.</summary>
    [JsonConverter(typeof(ObjectValueConverter))]
    public object? ChannelData { get; set; }

    /// <summary>What the picture shows, in words.</summary>
    public string? ImageAltText { get; set; }

    /// <summary>Makes an action out of a text, as which <see cref="MessageFactory"/> takes it.</summary>
    /// <param name="input">The title.</param>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>Makes an action of a title, which is also its value.</summary>
    /// <param name="input">The title.</param>
    public static CardAction FromString(string input) => new(title: input, value: input);
}
