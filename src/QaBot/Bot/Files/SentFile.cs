namespace QaBot.Bot.Files;

/// <summary>A file that somebody sent to the bot.</summary>
/// <param name="Name">Its name, as it was sent.</param>
/// <param name="Url">Where it can be had.</param>
/// <param name="Source">What kind of address that may be.</param>
internal sealed record SentFile(string Name, string Url, FileSource Source);
