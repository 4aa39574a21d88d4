namespace Microsoft.Bot.Builder;

/// <summary>Goes on inwards, to the next middleware or the bot.</summary>
/// <param name="cancellationToken">Tells that the channel no longer waits.</param>
public delegate Task NextDelegate(CancellationToken cancellationToken);
