using System.Net;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Limits;

public sealed class PendingTests
{
    [Fact]
    public async Task Activities_that_wait_are_bounded_over_all_conversations()
    {
        var release = new TaskCompletionSource();
        await using var server = await DirectLineServer.StartAsync((turn, _) => turn.Activity.Text is null ? Task.CompletedTask : release.Task, ("TotalPendingActivities", "2"));
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
}
