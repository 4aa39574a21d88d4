using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent an activity.</summary>
public class AuthenticateRequestResult
{
    /// <summary>What tokens for answers are made for.</summary>
    public string? Audience { get; set; }

    /// <summary>The sender.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; } = new();

    /// <summary>What is set as the caller of the activity.</summary>
    public string? CallerId { get; set; }
}
