using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Channels.DirectLine;
using QaBot.Channels.Teams;
using QaBot.Channels.Turns;

namespace QaBot.Bot;

/// <summary>What happens when a turn fails: the user gets a reference number, and the conversation goes on.</summary>
internal sealed class TurnErrors(ILogger<TurnErrors> logger)
{
    /// <summary>Handles the errors of an adapter, and shows typing when an answer takes over a second.</summary>
    public void Guard(BotAdapter adapter)
    {
        adapter.OnTurnError = HandleAsync;

        adapter.Use(new TypingMiddleware(delay: 1000, period: TeamsLimits.TypingPeriod));
    }

    // Over Direct Line the activity was taken before its turn began, and nobody but the user waits for what comes of it.
    private async Task TellOfEndAsync(ITurnContext turnContext, Exception error)
    {
        if (turnContext.Adapter is not DirectLineAdapter || turnContext.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        try
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(error is BotBusyException
                ? "Too many are asking at this moment. Please ask again in a little while."
                : "That took too long. Please ask again in a moment, or in fewer words."));
        }
        catch (ErrorResponseException failure)
        {
            logger.UserNotToldOfEnd(failure.Message);
        }
    }

    private async Task HandleAsync(ITurnContext turnContext, Exception error)
    {
        if (error is ErrorResponseException)
        {
            // The channel did not take the answer, and will not take this either; the adapter tells its caller.
            return;
        }

        if (error is OperationCanceledException or BotBusyException)
        {
            await TellOfEndAsync(turnContext, error);

            // Told by the adapter to who waits for the turn.
            ExceptionDispatchInfo.Throw(error);
        }

        var reference = Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
        logger.TurnFailed(error, reference);
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        try
        {
            await turnContext.SendActivityAsync(
                MessageFactory.Text(
                $"Sorry, something went wrong on my side. Please try again; if it happens again, report the reference {reference}."));
        }
        catch (ErrorResponseException failure)
        {
            logger.UserNotTold(reference, failure.Message);
        }
    }
}
