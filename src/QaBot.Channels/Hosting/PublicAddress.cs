using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace QaBot.Channels.Hosting;

/// <summary>Where browsers reach the program, when a proxy stands before it: scheme and host, and the path that it is found
/// under.</summary>
public sealed class PublicAddress
{
    /// <summary>Makes it of an address.</summary>
    /// <param name="url">An http or https address such as <c>https://chat.example.org/qa/</c>; null when none is known.</param>
    public PublicAddress(string? url)
    {
        if (!string.IsNullOrEmpty(url))
        {
            var address = new Uri(url);
            Origin = address.GetLeftPart(UriPartial.Authority);
            Path = PathString.FromUriComponent(address.AbsolutePath.TrimEnd('/'));
        }
    }

    /// <summary>Scheme and host, without a slash at the end; null when not known.</summary>
    public string? Origin { get; }

    /// <summary>The path that the program is found under; empty at the root.</summary>
    public PathString Path { get; }

    /// <summary>
    /// Lets a request in under the path, whether the proxy has taken the path away or not; addresses that are made for the
    /// request then begin with it.
    /// </summary>
    /// <param name="request">The request.</param>
    public void Enter(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Path.StartsWithSegments(Path, out var rest))
        {
            request.Path = rest;
        }

        request.PathBase = Path;
    }

    /// <summary>Scheme and host of addresses that are made for a request.</summary>
    /// <param name="request">The request.</param>
    internal string OriginOf(HttpRequest request)
    {
        var own = $"{request.Scheme}://{request.Host}";

        // A page whose origin the program itself is does without the proxy.
        return Origin is null || request.Headers.Origin == new StringValues(own) ? own : Origin;
    }
}
