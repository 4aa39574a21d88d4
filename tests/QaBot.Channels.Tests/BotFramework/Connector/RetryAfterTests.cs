using System.Net;
using Microsoft.Extensions.Time.Testing;
using QaBot.Channels.BotFramework;

namespace QaBot.Channels.Tests.BotFramework.Connector;

public sealed class RetryAfterTests
{
    [Fact]
    public async Task Wait_that_the_channel_names_is_kept()
    {
        var time = new FakeTimeProvider();
        using var handler = new BusyOnce(TimeSpan.FromSeconds(4));
        using var clients = new ConnectorHttp(BotFrameworkSettings.Default, time, handler);
        using var http = clients.CreateClient(string.Empty);

        var sending = http.GetAsync(new Uri("https://smba.trafficmanager.net/"));
        await handler.Asked;
        time.Advance(TimeSpan.FromSeconds(3.9));
        Assert.Equal(1, handler.Requests);
        time.Advance(TimeSpan.FromSeconds(0.2));

        Assert.Equal(HttpStatusCode.OK, (await sending).StatusCode);
        Assert.Equal(2, handler.Requests);
    }

    private sealed class BusyOnce(TimeSpan wait) : HttpMessageHandler
    {
        private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int requests;

        public Task Asked => asked.Task;

        public int Requests => requests;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK);
            if (Interlocked.Increment(ref requests) == 1)
            {
                response.StatusCode = HttpStatusCode.TooManyRequests;
                response.Headers.RetryAfter = new(wait);
                asked.SetResult();
            }

            return Task.FromResult(response);
        }
    }
}
