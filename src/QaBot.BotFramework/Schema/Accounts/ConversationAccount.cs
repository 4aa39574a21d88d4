using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation on a channel.</summary>
public class ConversationAccount
{
    /// <summary>Makes one with nothing set.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="isGroup">Whether more than two take part.</param>
    /// <param name="conversationType">The channel's word for the kind of conversation, for instance "personal".</param>
    /// <param name="id">The id of the conversation, unique on its channel.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="aadObjectId">The id of the conversation in Microsoft Entra.</param>
    /// <param name="role">One of <see cref="RoleTypes"/>.</param>
    /// <param name="tenantId">The Entra tenant it belongs to.</param>
    public ConversationAccount(bool? isGroup = null, string? conversationType = null, string? id = null, string? name = null, string? aadObjectId = null, string? role = null, string? tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id!;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The channel's word for the kind of conversation, for instance "personal".</summary>
    public string? ConversationType { get; set; }

    /// <summary>The id of the conversation, unique on its channel.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The name to show.</summary>
    public string? Name { get; set; }

    /// <summary>The id of the conversation in Microsoft Entra.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    public string? Role { get; set; }

    /// <summary>The Entra tenant it belongs to.</summary>
    public string? TenantId { get; set; }

    /// <summary>What was received or set beyond the properties of this class; written back as it came.</summary>
    [JsonIgnore]
    public JsonObject Properties { get; set; } = [];

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, object?> UnknownProperties => new UnknownProperties(Properties);
}
