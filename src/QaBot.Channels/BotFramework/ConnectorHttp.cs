using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using QaBot.BotFramework.Options;

namespace QaBot.BotFramework.Connector;

/// <summary>Makes the client for requests to channels: repeated where the channel asks for it, and never redirected.</summary>
internal static class ConnectorHttp
{
    public static HttpClient Create(BotFrameworkOptions options, TimeProvider time, HttpMessageHandler? primary = null)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        builder.AddTimeout(options.SendTotalTimeout);
        if (options.SendRetries > 0)
        {
            builder.AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = options.SendRetries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = options.SendRetryDelay,
                UseJitter = true,
                ShouldRetryAfterHeader = true,

                // Not after a broken connection or a timeout: the channel may have taken the activity, and would show it twice.
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result?.StatusCode is
                    HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout),
            });
        }

        builder.AddTimeout(options.SendTimeout);
        return new HttpClient(new ResilienceHandler(builder.Build()) { InnerHandler = primary ?? PrimaryHandler() })
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = 1024 * 1024,
        };
    }

    /// <summary>A client for fetching keys.</summary>
    public static HttpClient CreateForKeys(BotFrameworkOptions options) =>
        new(PrimaryHandler()) { Timeout = options.KeyTimeout, MaxResponseContentBufferSize = 1024 * 1024 };

    // A redirect could lead to a host that is not allowed. Connections are renewed so that changes of names are seen.
    private static SocketsHttpHandler PrimaryHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
