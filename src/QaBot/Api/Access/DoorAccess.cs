namespace QaBot.Api.Access;

/// <summary>Who may use a door that programs come in by.</summary>
internal enum DoorAccess
{
    /// <summary>Who is at the bot's own machine.</summary>
    Loopback,

    /// <summary>Who names the token of <see cref="ApiOptions.Token"/>, wherever they are.</summary>
    Token,

    /// <summary>Nobody.</summary>
    Off,
}
