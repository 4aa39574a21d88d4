using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees, changes or holds back activities before they are sent.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activities">The activities; the list may be changed.</param>
/// <param name="next">Goes on with sending.</param>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
