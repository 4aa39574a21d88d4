namespace QaBot.Web;

/// <summary>Methods of HTTP, by what they do.</summary>
internal static class WebMethods
{
    /// <summary>Those that only read.</summary>
    public static readonly string[] Read = ["GET", "HEAD"];
}
