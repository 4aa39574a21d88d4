namespace QaBot.Channels.Teams;

/// <summary>What an app package is made of.</summary>
/// <param name="Id">The bot's Microsoft app id, a GUID in lower case.</param>
/// <param name="Name">The app's name, up to 30 characters.</param>
/// <param name="Host">The public host name of the bot.</param>
/// <param name="Developer">Who publishes it, up to 32 characters.</param>
internal sealed record TeamsApp(string Id, string Name, string Host, string Developer);
