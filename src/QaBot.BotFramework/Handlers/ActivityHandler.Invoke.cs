using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Makes the answer to an invoke that went well.</summary>
    /// <param name="body">The body, written as JSON.</param>
    protected static InvokeResponse CreateInvokeResponse(object? body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>An invoke came; actions of adaptive cards go to their method, others are answered 501.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            return turnContext.Activity.Name == "adaptiveCard/action"
                ? CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, CardValue(turnContext.Activity), cancellationToken).ConfigureAwait(false))
                : throw new InvokeResponseException(HttpStatusCode.NotImplemented);
        }
        catch (InvokeResponseException answer)
        {
            return answer.CreateInvokeResponse();
        }
    }

    /// <summary>An action of an adaptive card was pressed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="invokeValue">The action and what was filled in.</param>
    /// <param name="cancellationToken">Tells that the channel no longer waits.</param>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue CardValue(IInvokeActivity activity)
    {
        try
        {
            return BotJson.To<AdaptiveCardInvokeValue>(activity.Value) is { Action.Type: "Action.Execute" } value
                ? value
                : throw NoCardValue("the action must be of type Action.Execute");
        }
        catch (JsonException)
        {
            throw NoCardValue("it must hold an object \"action\"");
        }
    }

    private static InvokeResponseException NoCardValue(string what) => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error("BadRequest", $"The value of the invoke is no action of an adaptive card: {what}."),
        });

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken).ConfigureAwait(false);
        }
    }
}
