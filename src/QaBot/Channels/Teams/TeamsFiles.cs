using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Bot.Files;
using QaBot.Channels.Activities;

namespace QaBot.Channels.Teams;

/// <summary>Files that are sent in Teams, which hands a bot their address in a personal chat only.</summary>
internal static class TeamsFiles
{
    private const string Download = "application/vnd.microsoft.teams.file.download.info";
    private const string Personal = "personal";

    /// <summary>The files of a message; none in a team or a group.</summary>
    public static IReadOnlyList<SentFile> Of(IMessageActivity message) => message.Conversation?.ConversationType != Personal
        ? []
        : [.. (message.Attachments ?? [])
            .Where(attachment => attachment.ContentType == Download)
            .Select(attachment => new SentFile(attachment.Name ?? string.Empty, UrlOf(attachment) ?? string.Empty, FileSource.KnownHost))];

    private static string? UrlOf(Attachment attachment) =>
        ActivityJson.ToNode(attachment.Content) is JsonObject content ? Reaction.TextOf(content["downloadUrl"]) : null;
}
