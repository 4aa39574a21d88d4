using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A user or a bot on a channel.</summary>
public class ChannelAccount
{
    /// <summary>Makes one with nothing set.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="id">The id of the account, unique on its channel.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="role">One of <see cref="RoleTypes"/>.</param>
    /// <param name="aadObjectId">The id of the account in Microsoft Entra.</param>
    public ChannelAccount(string? id = null, string? name = null, string? role = null, string? aadObjectId = null)
    {
        Id = id!;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The id of the account, unique on its channel.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The name to show.</summary>
    public string? Name { get; set; }

    /// <summary>The id of the account in Microsoft Entra.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    public string? Role { get; set; }

    /// <summary>What was received or set beyond the properties of this class; written back as it came.</summary>
    [JsonIgnore]
    public JsonObject Properties { get; set; } = [];

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, object?> UnknownProperties => new UnknownProperties(Properties);
}
