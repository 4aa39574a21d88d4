using System.Net;
using System.Text;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace QaBot.Channels.BotFramework;

/// <summary>
/// The clients with which the SDK sends to channels: repeated where the channel asks for it, never redirected, and only to
/// allowed hosts.
/// </summary>
internal sealed class ConnectorHttp : IHttpClientFactory, IDisposable
{
    private const int MaxResponseBytes = 1024 * 1024;

    private readonly AllowedHostsHandler handler;

    public ConnectorHttp(BotFrameworkSettings settings, TimeProvider time, HttpMessageHandler? primary = null) =>
        handler = new AllowedHostsHandler(new ServiceHosts(settings))
        {
            InnerHandler = new ResilienceHandler(PipelineOf(settings.Limits, time)) { InnerHandler = primary ?? PrimaryHandler() },
        };

    public HttpClient CreateClient(string name) => new(handler, disposeHandler: false)
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = MaxResponseBytes,
    };

    public void Dispose() => handler.Dispose();

    /// <summary>A client for fetching keys.</summary>
    public static HttpClient CreateForKeys(BotFrameworkOptions options) =>
        new(PrimaryHandler()) { Timeout = options.KeyTimeout, MaxResponseContentBufferSize = MaxResponseBytes };

    private static ResiliencePipeline<HttpResponseMessage> PipelineOf(BotFrameworkOptions options, TimeProvider time)
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
                    HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
                        or HttpStatusCode.GatewayTimeout),
            });
        }

        return builder.AddTimeout(options.SendTimeout).Build();
    }

    // A redirect could lead to a host that is not allowed. Connections are renewed so that changes of names are seen.
    private static SocketsHttpHandler PrimaryHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),

        // The SDK sends the conversation's id in a header too, whatever letters it has.
        RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
    };
}
