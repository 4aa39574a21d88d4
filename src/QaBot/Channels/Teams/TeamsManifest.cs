using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace QaBot.Channels.Teams;

/// <summary>The manifest of the app, by version 1.22 of Microsoft's public schema.</summary>
internal static class TeamsManifest
{
    private const string Schema = "https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json";
    private static readonly string[] Scopes = ["personal", "team", "groupChat"];
    private static readonly JsonSerializerOptions Format =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The manifest as JSON.</summary>
    public static string Of(TeamsApp app) => new JsonObject
    {
        ["$schema"] = Schema,
        ["manifestVersion"] = "1.22",
        ["version"] = "1.0.0",
        ["id"] = app.Id,
        ["developer"] = new JsonObject
        {
            ["name"] = app.Developer,
            ["websiteUrl"] = $"https://{app.Host}/",
            ["privacyUrl"] = $"https://{app.Host}/",
            ["termsOfUseUrl"] = $"https://{app.Host}/",
        },
        ["name"] = new JsonObject { ["short"] = app.Name, ["full"] = app.Name },
        ["description"] = new JsonObject
        {
            ["short"] = "Answers questions about articles by quoting the very sentence.",
            ["full"] = "Ask a question about the articles. The answer is the sentence of the article itself, word for word, with its place "
                + "and the answer in bold; where the articles do not tell, the bot says so.",
        },
        ["icons"] = new JsonObject { ["color"] = TeamsPackage.ColorIcon, ["outline"] = TeamsPackage.OutlineIcon },
        ["accentColor"] = "#1F4E79",
        ["bots"] = new JsonArray(new JsonObject
        {
            ["botId"] = app.Id,
            ["scopes"] = Names(Scopes),
            ["isNotificationOnly"] = false,
            ["supportsCalling"] = false,
            ["supportsVideo"] = false,
            ["supportsFiles"] = true,
            ["commandLists"] = new JsonArray(new JsonObject { ["scopes"] = Names(Scopes), ["commands"] = Commands() }),
        }),
        ["permissions"] = Names(["identity", "messageTeamMembers"]),
        ["validDomains"] = Names([app.Host]),
    }.ToJsonString(Format);

    private static JsonArray Commands() => new(
        Command("help", "What can be said to the bot"),
        Command("more", "The next best sentences for the last question"),
        Command("why this answer", "How the last answer came about"),
        Command("sources", "The articles that answers come from"),
        Command("export", "The conversation with its sources, to copy"),
        Command("start over", "Forget what was asked before"));

    private static JsonObject Command(string title, string description) => new() { ["title"] = title, ["description"] = description };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
