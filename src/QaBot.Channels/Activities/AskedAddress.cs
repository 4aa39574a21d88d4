using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using QaBot.Channels.Hosting;

namespace QaBot.Channels.Activities;

/// <summary>
/// The address that somebody on the program's own machine sent an activity to, by which links in the answer can lead back here. It
/// travels with the activity.
/// </summary>
public static class AskedAddress
{
    private const string Property = "qabotAddress";

    /// <summary>The address, without a slash at the end; null when the activity came from elsewhere.</summary>
    /// <param name="activity">The activity.</param>
    public static string? Of(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return (string?)(activity as Activity)?.Properties?[Property];
    }

    /// <summary>Notes the address that an activity was sent to; what its sender says of it is not believed.</summary>
    internal static void Note(Activity activity, HttpRequest request, ThisMachine machine)
    {
        activity.Properties?.Remove(Property);
        if (machine.Sent(request.HttpContext))
        {
            activity.Properties ??= new JObject();
            activity.Properties[Property] = $"{request.Scheme}://{request.Host}{request.PathBase}";
        }
    }
}
