namespace Microsoft.Bot.Schema;

/// <summary>What a card action does; the values of <see cref="CardAction.Type"/>.</summary>
public static class ActionTypes
{
    /// <summary>Opens an address.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Sends a message that everybody sees.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends a message that is not shown.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays a sound.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays a film.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows a picture.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Fetches a file.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Signs the user in.</summary>
    public const string Signin = "signin";

    /// <summary>Makes a telephone call.</summary>
    public const string Call = "call";

    /// <summary>Sends a message with a text of its own for the user to see.</summary>
    public const string MessageBack = "messageBack";
}
