using System.Net;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Limits;

public sealed class PendingTests
{
    [Fact]
    public async Task Activities_that_wait_are_bounded_over_all_conversations()
    {
        var release = new TaskCompletionSource();
        await using var server =
            await DirectLineServer.StartAsync((turn, _) => turn.Activity.Text is null ? Task.CompletedTask : release.Task,
            ("TotalPendingActivities", "2"));
        using var first = await server.StartConversationAsync();
        await server.SettleAsync(first);
        using var second = await server.StartConversationAsync();
        await server.SettleAsync(second);
        await first.SayAsync("one");
        await second.SayAsync("two");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await second.SayAsync("three")).Status);

        release.SetResult();
        await server.SettleAsync(first);
        await server.SettleAsync(second);
        Assert.Equal(HttpStatusCode.OK, (await second.SayAsync("three")).Status);
        await server.SettleAsync(second);
        Assert.Equal(0, server.Conversations.Pending.Used);
    }

    [Fact]
    public async Task Long_activity_that_waits_counts_as_several()
    {
        var release = new TaskCompletionSource();
        await using var server =
            await DirectLineServer.StartAsync((turn, _) => turn.Activity.Text is null ? Task.CompletedTask : release.Task,
            ("TotalPendingActivities", "10"));
        using var client = await server.StartConversationAsync();
        await server.SettleAsync(client);

        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync(new string('x', 50_000))).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.SayAsync("short")).Status);

        release.SetResult();
        await server.SettleAsync(client);
        Assert.Equal(0, server.Conversations.Pending.Used);
    }
}
