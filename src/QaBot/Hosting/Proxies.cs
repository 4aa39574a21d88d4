using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using QaBot.Bot;
using QaBot.Channels.Hosting;

namespace QaBot.Hosting;

/// <summary>Lets the program stand behind proxies that end TLS or serve it under a path.</summary>
internal static class Proxies
{
    /// <summary>Takes requests as the browser sent them; stands before all that looks at addresses.</summary>
    public static void UseProxies(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<BotOptions>().TrustedProxies;
        if (proxies.Count > 0)
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

    private static ForwardedHeadersOptions OptionsOf(IEnumerable<string> proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,

            // Each proxy on the way must be trusted, however many there are.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }

        return options;
    }
}
