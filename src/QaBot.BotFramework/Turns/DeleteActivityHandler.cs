using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees or holds back the deletion of an activity.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="reference">The place of the activity.</param>
/// <param name="next">Goes on with deleting.</param>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
