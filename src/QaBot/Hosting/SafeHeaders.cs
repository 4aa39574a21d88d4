namespace QaBot.Hosting;

/// <summary>What every answer says to browsers, whoever writes it.</summary>
internal static class SafeHeaders
{
    /// <summary>Browsers take each answer for what it is said to be; written last, since an error takes back what was written
    /// before.</summary>
    public static void UseSafeHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            ((HttpResponse)state).Headers.XContentTypeOptions = "nosniff";
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    });
}
