namespace QaBot.Web;

/// <summary>What is answered while the index is opened.</summary>
internal static class NotReady
{
    /// <summary>Says when to ask again.</summary>
    public static Task TellAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "2";
        return context.Response.WriteAsync("The articles are being opened; ask again in a moment.\n", context.RequestAborted);
    }
}
