using Microsoft.AspNetCore.HttpOverrides;
using QaBot.Channels.Hosting;

namespace QaBot.Hosting;

/// <summary>Lets the program stand behind proxies that end TLS or serve it under a path.</summary>
internal static class Proxies
{
    /// <summary>Takes requests as the browser sent them; stands before all that looks at addresses of callers.</summary>
    public static void UseProxies(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<ProxyOptions>();
        if (proxies.Known.Count > 0)
        {
            app.UseForwardedHeaders(OptionsOf(proxies));
        }

        var address = app.Services.GetRequiredService<PublicAddress>();
        if (address.Path.HasValue)
        {
            app.Use((context, next) =>
            {
                address.Enter(context.Request);
                return next(context);
            });
        }

        // Else it would be put before what was added here, and see the path with its beginning.
        app.UseRouting();
    }

    private static ForwardedHeadersOptions OptionsOf(ProxyOptions proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,

            // Each proxy on the way must be known, however many there are.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in proxies.Networks())
        {
            options.KnownIPNetworks.Add(network);
        }

        return options;
    }
}
