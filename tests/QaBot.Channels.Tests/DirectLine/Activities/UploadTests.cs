using System.Net;
using System.Net.Http.Headers;
using System.Text;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Activities;

public sealed class UploadTests
{
    [Fact]
    public async Task Upload_is_refused_unless_switched_on()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();

        var reply = await UploadAsync(client, server, [("a.txt", "text/plain", "hello")]);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "NotSupported"), (reply.Status, reply.ErrorCode));
        Assert.Contains("DirectLine:AllowUploads", (string?)reply.Body!["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_become_attachments_with_data_addresses()
    {
        await using var server = await DirectLineServer.StartAsync((_, _) => Task.CompletedTask, ("AllowUploads", "true"));
        using var client = await server.StartConversationAsync();

        var reply = await UploadAsync(client, server, [("a.txt", "text/plain", "hello"), ("b.html", "text/html", "<script>")]);

        var activity = (await client.PollAsync()).Body!["activities"]![0]!;
        Assert.Equal(reply["id"], (string?)activity["id"]);
        Assert.Equal("with files", (string?)activity["text"]);
        Assert.Equal("c-1", (string?)activity["channelData"]!["clientActivityID"]);
        Assert.Equal(
            """[{"contentType":"text/plain","contentUrl":"data:text/plain;base64,aGVsbG8=","name":"a.txt"},{"contentType":"application/octet-stream","contentUrl":"data:application/octet-stream;base64,PHNjcmlwdD4=","name":"b.html"}]""",
            activity["attachments"]!.ToJsonString());
    }

    [Fact]
    public async Task Files_too_large_are_refused()
    {
        await using var server = await DirectLineServer.StartAsync(null, ("AllowUploads", "true"), ("MaxUploadBytes", "2000"));
        using var client = await server.StartConversationAsync();

        var reply = await UploadAsync(client, server, [("a.txt", "text/plain", new string('x', 3000))]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, reply.Status);
    }

    [Fact]
    public async Task Too_many_files_are_refused()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("AllowUploads", "true"));
        using var client = await server.StartConversationAsync();

        var reply = await UploadAsync(client, server, [.. Enumerable.Range(0, 11).Select(i => ($"{i}.txt", "text/plain", "x"))]);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
    }

    [Fact]
    public async Task Body_cut_short_is_refused()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("AllowUploads", "true"));
        using var client = await server.StartConversationAsync();

        var reply = await client.SendAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/upload",
            "--b\r\nContent-Disposition: form-data; name=file\r\n\r\nxx", "multipart/form-data; boundary=b");

        Assert.Equal((HttpStatusCode.BadRequest, "BadSyntax"), (reply.Status, reply.ErrorCode));
    }

    private static async Task<Reply> UploadAsync(DirectLineClient client, DirectLineServer server,
        (string Name, string Type, string Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(
            """{"type":"message","text":"with files","channelData":{"clientActivityID":"c-1"},"attachments":[{"name":"a.txt"}]}""",
            Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob");
        foreach (var (name, type, content) in files)
        {
            var part = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
            part.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            form.Add(part, "file", name);
        }

        return await client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post,
            new Uri(server.Address, $"/v3/directline/conversations/{client.ConversationId}/upload?userId=x"))
            { Content = form });
    }
}
