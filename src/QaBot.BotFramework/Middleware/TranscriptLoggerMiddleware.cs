using Microsoft.Bot.Schema;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes down what both sides say. The texts are written: mind what users were told about it.</summary>
/// <param name="transcriptLogger">Where to.</param>
public class TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger) : IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        var transcript = new List<Activity> { CopyOf(turnContext.Activity) };
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send().ConfigureAwait(false);
            for (var i = 0; i < activities.Count; i++)
            {
                transcript.Add(CopyOf(activities[i], i < responses.Length ? responses[i].Id : null));
            }

            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, update) =>
        {
            var response = await update().ConfigureAwait(false);
            var copy = CopyOf(activity);
            copy.Type = ActivityTypes.MessageUpdate;
            transcript.Add(copy);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, delete) =>
        {
            await delete().ConfigureAwait(false);
            var copy = new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId }.ApplyConversationReference(reference);
            copy.Timestamp = TimeProvider.System.GetUtcNow();
            transcript.Add(copy);
        });
        try
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (var activity in transcript)
            {
                await transcriptLogger.LogActivityAsync(activity).ConfigureAwait(false);
            }
        }
    }

    private static Activity CopyOf(Activity activity, string? id = null)
    {
        var copy = BotJson.Read(BotJson.Write(activity));
        copy.Id ??= id ?? Guid.NewGuid().ToString("n");
        copy.Timestamp ??= TimeProvider.System.GetUtcNow();
        return copy;
    }
}
