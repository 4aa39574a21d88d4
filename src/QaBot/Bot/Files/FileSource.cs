namespace QaBot.Bot.Files;

/// <summary>Where a channel keeps files that are sent; no other address is followed.</summary>
internal enum FileSource
{
    /// <summary>In the message itself, as a data address.</summary>
    Message,

    /// <summary>In the message, or at an http address of the bot's own machine.</summary>
    OwnMachine,

    /// <summary>At an https address of one of the hosts of <see cref="FilesOptions.Hosts"/>.</summary>
    KnownHost,
}
