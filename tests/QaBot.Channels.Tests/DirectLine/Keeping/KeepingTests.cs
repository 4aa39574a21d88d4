using System.Net;
using Microsoft.Extensions.Logging;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Keeping;

public sealed class KeepingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("qabot-keeping-").FullName;

    private string Conversations => Path.Combine(folder, "kept", "conversations.jsonl");

    [Fact]
    public async Task Conversation_goes_on_after_a_restart()
    {
        using var client = await SayAndStopAsync("hello");
        await using var server = await StartAsync();
        using var again = AgainAt(server, client);

        var before = await again.PollAsync();
        await again.SayAsync("again");
        await server.SettleAsync(again);
        var after = await again.PollAsync(before["watermark"]!);

        Assert.Equal(["hello", "Echo: hello"], TextsOf(before));
        Assert.Equal(["again", "Echo: again"], TextsOf(after));
        Assert.DoesNotContain((string)after.Body!["activities"]![0]!["id"]!,
            before.Body!["activities"]!.AsArray().Select(activity => (string)activity!["id"]!));
    }

    [Fact]
    public async Task Nothing_is_kept_without_a_folder()
    {
        await using var first = await DirectLineServer.StartAsync();
        using var client = await first.StartConversationAsync();
        await first.StopAsync();
        await using var server = await DirectLineServer.StartAsync();
        using var again = AgainAt(server, client);

        Assert.Equal(HttpStatusCode.Unauthorized, (await again.PollAsync()).Status);
    }

    [SkippableFact]
    public async Task What_is_kept_is_for_its_owner_alone()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such modes.");
        using var client = await SayAndStopAsync("hello");

        var files = Directory.GetFiles(Path.Combine(folder, "kept"));
        Assert.Equal(2, files.Length);
        foreach (var file in files)
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite,
                OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task Conversation_that_was_not_used_for_long_is_forgotten_in_the_file_too()
    {
        using var client = await SayAndStopAsync("hello");
        await File.WriteAllTextAsync(Conversations,
            (await File.ReadAllTextAsync(Conversations)).Replace("2030-01-01T12:", "2030-01-01T09:", StringComparison.Ordinal));
        await using var server = await StartAsync();
        using var again = AgainAt(server, client);

        Assert.Equal(HttpStatusCode.NotFound, (await again.PollAsync()).Status);
        await server.StopAsync();
        Assert.Empty(await File.ReadAllTextAsync(Conversations));
    }

    [Fact]
    public async Task Conversations_are_written_while_the_program_runs()
    {
        await using var server = await StartAsync();
        using var client = await server.StartConversationAsync();
        await client.SayAsync("hello");
        await server.SettleAsync(client);

        server.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Contains(client.ConversationId, await File.ReadAllTextAsync(Conversations), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no json\n")]
    [InlineData("{}\n")]
    [InlineData("{\"id\":\n")]
    public async Task Line_that_was_cut_off_costs_only_itself(string line)
    {
        using var client = await SayAndStopAsync("hello");
        await File.WriteAllTextAsync(Conversations, line + await File.ReadAllTextAsync(Conversations));
        await using var server = await StartAsync();
        using var again = AgainAt(server, client);

        Assert.Equal(["hello", "Echo: hello"], TextsOf(await again.PollAsync()));
    }

    [Fact]
    public async Task Conversations_used_last_are_kept_when_there_is_not_room_for_all()
    {
        var words = new string('a', 60_000);
        await using var first = await StartAsync();
        using var old = await first.StartConversationAsync();
        using var newer = await first.StartConversationAsync();
        foreach (var client in new[] { old, newer })
        {
            first.Time.Advance(TimeSpan.FromSeconds(1));
            for (var i = 0; i < 4; i++)
            {
                await client.SayAsync(words);
                await first.SettleAsync(client);
            }
        }

        await first.StopAsync();
        await using var server = await StartAsync();
        using var oldAgain = AgainAt(server, old);
        using var newerAgain = AgainAt(server, newer);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK),
            ((await oldAgain.PollAsync()).Status, (await newerAgain.PollAsync()).Status));
        Assert.InRange(new FileInfo(Conversations).Length, 1, 1 << 20);
    }

    [Fact]
    public async Task Folder_that_cannot_be_written_is_told_and_costs_nothing_else()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "kept"), "a file in the way");
        await using var server = await StartAsync();
        using var client = await server.StartConversationAsync();

        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("hello")).Status);
        Assert.Contains(server.Log.Entries,
            entry => entry.Level == LogLevel.Warning && entry.Text.Contains("DirectLine:KeepIn", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<DirectLineServer> StartAsync() =>
        DirectLineServer.StartAsync(null, ("KeepIn", Path.Combine(folder, "kept")), ("KeptMegabytes", "1"));

    private async Task<DirectLineClient> SayAndStopAsync(string text)
    {
        await using var server = await StartAsync();
        var client = await server.StartConversationAsync();
        await client.SayAsync(text);
        await server.SettleAsync(client);
        await server.StopAsync();
        return client;
    }

    private static DirectLineClient AgainAt(DirectLineServer server, DirectLineClient before)
    {
        var client = server.Client();
        client.Token = before.Token;
        client.ConversationId = before.ConversationId;
        return client;
    }

    private static List<string> TextsOf(Reply reply) =>
        [.. reply.Body!["activities"]!.AsArray().Where(activity => (string)activity!["type"]! == "message")
            .Select(activity => (string)activity!["text"]!)];
}
