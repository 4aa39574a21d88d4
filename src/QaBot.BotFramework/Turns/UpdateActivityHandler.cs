using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees, changes or holds back an activity that replaces one sent before.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activity">The activity.</param>
/// <param name="next">Goes on with replacing.</param>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
