using Microsoft.Bot.Builder;

namespace QaBot.Channels.Tests.Fixtures;

/// <summary>A bot made of a function.</summary>
internal sealed class CallbackBot(BotCallbackHandler turn) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turn(turnContext, cancellationToken);
}
