using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace QaBot.Channels.Turns;

/// <summary>
/// Tells the user that the bot is at work when an answer to a message takes a while. It stands in for the SDK's
/// <c>ShowTypingMiddleware</c>, which shows typing also after the answer, in replies that are sent all at once, and, when
/// a turn has failed, for ever.
/// </summary>
public sealed class TypingMiddleware : IMiddleware
{
    private readonly TimeSpan delay;
    private readonly TimeSpan period;
    private readonly TimeProvider time;

    /// <summary>Makes the middleware.</summary>
    /// <param name="delay">After how many milliseconds it is first told.</param>
    /// <param name="period">After how many milliseconds it is told again.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative or the period not positive.</exception>
    public TypingMiddleware(int delay = 500, int period = 2000)
        : this(delay, period, TimeProvider.System)
    {
    }

    internal TypingMiddleware(int delay, int period, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        this.delay = TimeSpan.FromMilliseconds(delay);
        this.period = TimeSpan.FromMilliseconds(period);
        this.time = time;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (turnContext.Activity.Type != ActivityTypes.Message || turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowTypingAsync(turnContext, answered.Token);
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            if (activities.Exists(activity => activity.Type == ActivityTypes.Message))
            {
                // No typing after the answer.
                await StopAsync(answered, typing).ConfigureAwait(false);
            }

            return await send().ConfigureAwait(false);
        });
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await StopAsync(answered, typing).ConfigureAwait(false);
        }
    }

    private static async Task StopAsync(CancellationTokenSource answered, Task typing)
    {
        if (typing.IsCompleted)
        {
            // Also when the turn has left this middleware, as when a failed turn is apologised for.
            return;
        }

        await answered.CancelAsync().ConfigureAwait(false);
        await typing.ConfigureAwait(false);
    }

    private async Task ShowTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            while (true)
            {
                var typing = new Activity(ActivityTypes.Typing) { RelatesTo = turnContext.Activity.RelatesTo };
                typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());

                // Past the turn, for which typing is no answer.
                await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken).ConfigureAwait(false);
                await Task.Delay(period, time, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Answered.
        }
        catch (ErrorResponseException)
        {
            // A channel that takes no typing may well take the answer.
        }
    }
}
