namespace QaBot.Web;

/// <summary>What the browser is told to refuse.</summary>
internal static class SecurityHeaders
{
    /// <summary>The headers of every answer of the page's own endpoints.</summary>
    public static void Add(HttpResponse response)
    {
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    /// <summary>The headers of a page.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="frameAncestors">The sites that may show it in a frame; none when empty.</param>
    /// <param name="connections">Origins that its scripts may call besides its own.</param>
    public static void AddForPage(HttpResponse response, IReadOnlyList<string> frameAncestors, IReadOnlyList<string> connections)
    {
        Add(response);
        response.Headers.ContentSecurityPolicy = string.Join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'", // Web Chat writes its styles into the page as it runs.
            "img-src 'self' data: blob:",
            $"connect-src {string.Join(' ', ["'self'", .. connections])}",
            "base-uri 'self'",
            "form-action 'none'",
            $"frame-ancestors {(frameAncestors.Count == 0 ? "'none'" : string.Join(' ', frameAncestors))}");
        response.Headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (frameAncestors.Count == 0)
        {
            response.Headers.XFrameOptions = "DENY";
            response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        }
        else
        {
            // A page that isolates itself may only show frames that say so.
            response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
    }
}
