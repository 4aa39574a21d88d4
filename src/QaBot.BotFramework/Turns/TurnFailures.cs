using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Remembers in a turn's state that it ended in an error, when the bot handled the error itself.</summary>
internal static class TurnFailures
{
    private const string Key = "QaBot.BotFramework.TurnFailure";

    public static void Note(ITurnContext turnContext, Exception error) => turnContext.TurnState[Key] = error;

    public static Exception? Of(ITurnContext turnContext) => turnContext.TurnState.GetValueOrDefault(Key) as Exception;

    public static bool IsDelivery(Exception? error) => error is ErrorResponseException;
}
