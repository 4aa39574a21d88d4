using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Limits;

namespace QaBot.Channels.Tests.DirectLine.Limits;

public sealed class RateLimitTests
{
    [Fact]
    public void Addresses_count_apart()
    {
        var limit = new RateLimit("things", 1, new FakeTimeProvider());
        limit.Take(IPAddress.Parse("192.0.2.1"));

        limit.Take(IPAddress.Parse("192.0.2.2"));

        Assert.Throws<ChannelProblem>(() => limit.Take(IPAddress.Parse("192.0.2.1")));
    }

    [Theory]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    [InlineData("::1", "::1")]
    [InlineData("192.0.2.1", "192.0.2.1")]
    public void Network_of_a_household_counts_as_one_address(string remote, string counted)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(remote);

        Assert.Equal(IPAddress.Parse(counted), ClientAddress.Of(context));
    }
}
