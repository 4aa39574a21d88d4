namespace Microsoft.Bot.Builder;

/// <summary>What happens in a turn.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="cancellationToken">Tells that the channel no longer waits.</param>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
