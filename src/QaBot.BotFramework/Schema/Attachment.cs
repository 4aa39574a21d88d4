using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card or a file that goes with a message.</summary>
public class Attachment
{
    /// <summary>Makes one with nothing set.</summary>
    public Attachment()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="contentType">The media type.</param>
    /// <param name="contentUrl">Where the content is.</param>
    /// <param name="content">The content itself.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="thumbnailUrl">The address of a small picture of it.</param>
    public Attachment(string? contentType = null, string? contentUrl = null, object? content = null, string? name = null, string? thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The media type.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where the content is.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The content itself.</summary>
    [JsonConverter(typeof(ObjectValueConverter))]
    public object? Content { get; set; }

    /// <summary>The name of the file.</summary>
    public string? Name { get; set; }

    /// <summary>The address of a small picture of it.</summary>
    public string? ThumbnailUrl { get; set; }

    /// <summary>What was received or set beyond the properties of this class; written back as it came.</summary>
    [JsonIgnore]
    public JsonObject Properties { get; set; } = [];

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, object?> UnknownProperties => new UnknownProperties(Properties);
}
