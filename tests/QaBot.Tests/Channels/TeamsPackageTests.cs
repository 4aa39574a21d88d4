using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using QaBot.Channels.Teams;
using QaBot.Commands.Packaging;

namespace QaBot.Tests.Channels;

/// <summary>The rules are those of the public schema of app manifests, version 1.22.</summary>
public sealed class TeamsPackageTests
{
    private const string Id = "11111111-2222-3333-4444-555555555555";
    private static readonly TeamsApp App = new(Id, "Article bot", "bot.example.org", "Example");

    [Fact]
    public void Manifest_holds_what_the_schema_requires_within_its_limits()
    {
        var manifest = JsonNode.Parse(Read(TeamsPackage.Manifest))!;

        Assert.Equal("https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json", (string?)manifest["$schema"]);
        Assert.Equal("1.22", (string?)manifest["manifestVersion"]);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+$", (string?)manifest["version"]);
        Assert.True(Guid.TryParseExact((string?)manifest["id"], "D", out _));
        AssertLength(manifest["name"]!["short"], 30);
        AssertLength(manifest["name"]!["full"], 100);
        AssertLength(manifest["description"]!["short"], 80);
        AssertLength(manifest["description"]!["full"], 4000);
        AssertLength(manifest["developer"]!["name"], 32);
        Assert.All(["websiteUrl", "privacyUrl", "termsOfUseUrl"],
            key => Assert.StartsWith("https://", (string?)manifest["developer"]![key], StringComparison.Ordinal));
        Assert.Matches("^#[0-9A-Fa-f]{6}$", (string?)manifest["accentColor"]);
        Assert.Equal("bot.example.org", (string?)Assert.Single(manifest["validDomains"]!.AsArray()));
    }

    [Fact]
    public void Bot_of_the_manifest_keeps_the_schema()
    {
        var bot = Assert.Single(JsonNode.Parse(Read(TeamsPackage.Manifest))!["bots"]!.AsArray())!;

        Assert.Equal(Id, (string?)bot["botId"]);
        Assert.Subset(new HashSet<string?> { "team", "personal", "groupChat", "copilot" },
            bot["scopes"]!.AsArray().Select(scope => (string?)scope).ToHashSet());
        var commands = bot["commandLists"]![0]!["commands"]!.AsArray();
        Assert.InRange(commands.Count, 1, 10);
        Assert.All(commands, command => AssertLength(command!["title"], 32));
        Assert.All(commands, command => AssertLength(command!["description"], 128));
    }

    [Theory]
    [InlineData(TeamsPackage.ColorIcon, 192)]
    [InlineData(TeamsPackage.OutlineIcon, 32)]
    public void Icon_has_the_size_that_teams_wants(string name, int size)
    {
        var png = Read(name);

        Assert.Equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], png[..8]);
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    [Fact]
    public void Same_app_gives_the_same_bytes() => Assert.Equal(TeamsPackage.Of(App), TeamsPackage.Of(App));

    [Theory]
    [InlineData(null, "Bot", "bot.example.org", "--app-id is missing")]
    [InlineData("123", "Bot", "bot.example.org", "no GUID")]
    [InlineData("00000000-0000-0000-0000-000000000000", "Bot", "bot.example.org", "no GUID")]
    [InlineData(Id, null, "bot.example.org", "--name is missing")]
    [InlineData(Id, "A name that is far too long for Teams", "bot.example.org", "1 to 30 characters")]
    [InlineData(Id, "Bot", null, "--host is missing")]
    [InlineData(Id, "Bot", "https://bot.example.org", "without https://")]
    [InlineData(Id, "Bot", "localhost:3978", "without https://")]
    [InlineData(Id, "Bot", "bot.example.org/x", "without https://")]
    public void Wrong_option_is_told(string? id, string? name, string? host, string message)
    {
        var result = new TeamsPackageSettings { AppId = id, Name = name, Host = host }.Validate();

        Assert.False(result.Successful);
        Assert.Contains(message, result.Message, StringComparison.Ordinal);
    }

    private static void AssertLength(JsonNode? text, int most) => Assert.InRange(((string)text!).Length, 1, most);

    private static byte[] Read(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(TeamsPackage.Of(App)));
        Assert.Equal(3, archive.Entries.Count);
        using var entry = archive.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return copy.ToArray();
    }
}
