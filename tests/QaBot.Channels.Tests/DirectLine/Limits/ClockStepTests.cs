using System.Globalization;
using System.Net;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Limits;

/// <summary>The machine's clock is put right, or wrong, in the middle of conversations.</summary>
public sealed class ClockStepTests
{
    [Theory]
    [InlineData(-24 * 60)]
    [InlineData(-60)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(50)]
    public async Task Conversation_goes_on_in_its_order(int minutes)
    {
        await using var server = await DirectLineServer.StartAsync(null, ("ActivitiesPerMinute", "2"));
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        await client.SayAsync("one");
        await client.SayAsync("two");
        Assert.Equal(4, (await stream.TextsAsync(4)).Count);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.SayAsync("too many")).Status);

        server.Time.AdjustTime(server.Time.GetUtcNow().AddMinutes(minutes));

        // Nobody is locked out until the clock is where it was.
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("three")).Status);
        Assert.Equal(["three", "Echo: three"], await stream.TextsAsync(2));
        await client.ReconnectAsync("0");
        using var again = await client.OpenAsync();
        Assert.Equal(["one", "Echo: one", "two", "Echo: two", "three", "Echo: three"], await again.TextsAsync(6));
        var times = (await client.PollAsync()).Body!["activities"]!.AsArray()
            .Select(activity => DateTimeOffset.Parse((string)activity!["timestamp"]!, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(times.Distinct().Order(), times);
    }

    [Fact]
    public async Task Leap_over_the_end_of_a_token_is_told_and_a_new_conversation_begins()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();

        server.Time.AdjustTime(server.Time.GetUtcNow().AddYears(10));

        Assert.Equal(HttpStatusCode.Forbidden, (await client.SayAsync("hello")).Status);
        using var other = await server.StartConversationAsync();
        Assert.Equal(HttpStatusCode.OK, (await other.SayAsync("hello")).Status);
    }
}
