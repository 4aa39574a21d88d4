using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Answering;
using QaBot.Hosting;

namespace QaBot.Bot;

/// <summary>What the bot does with each kind of activity.</summary>
internal sealed class QaBotHandler(EngineHolder engines) : ActivityHandler
{
    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = engines.Current is { } engine
            ? engine.Answerer.Ask(turnContext.Activity.Text ?? string.Empty, new AskOptions()).Quote?.Text ?? "The articles do not tell."
            : "I am still reading the articles. Please ask again in a moment.";
        await turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
    }
}
