using Microsoft.AspNetCore.Http;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Http;
using QaBot.Channels.DirectLine.Limits;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.DirectLine.Tokens;
using QaBot.Channels.Hosting;
using BotActivity = Microsoft.Bot.Schema.Activity;

namespace QaBot.Channels.DirectLine.Hosting;

/// <summary>Sending activities to the bot, and asking for those of the conversation.</summary>
internal sealed class ActivityCalls(Callers callers, IConversations conversations, UploadReader uploads, RateLimits limits,
    DirectLineOptions options, ThisMachine machine)
{
    private readonly ActivityReader reader = new(options.MaxActivityBytes, options.MaxDepth);

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    public Task PostAsync(HttpContext context) => TakeAsync(context, reader.ReadAsync);

    public Task UploadAsync(HttpContext context) => TakeAsync(context, uploads.ReadAsync);

    public async Task GetAsync(HttpContext context)
    {
        var id = RouteValues.ConversationId(context);
        await callers.OfAsync(context.Request, id).ConfigureAwait(false);
        limits.Polls.Take(ClientAddress.Of(context));
        var watermark = RouteValues.Watermark(context);
        var conversation = await conversations.FindAsync(id).ConfigureAwait(false);
        var page = await conversation.ReadAsync(watermark).ConfigureAwait(false);
        await Responses.WriteAsync(context, StatusCodes.Status200OK, page.Json).ConfigureAwait(false);
    }

    /// <summary>Answers at once; the bot works on the activity afterwards.</summary>
    private async Task TakeAsync(HttpContext context, Func<HttpRequest, Task<BotActivity>> read)
    {
        var id = RouteValues.ConversationId(context);
        await callers.OfAsync(context.Request, id).ConfigureAwait(false);
        limits.Activities.Take(ClientAddress.Of(context));
        var conversation = await conversations.FindAsync(id).ConfigureAwait(false);
        var activity = await read(context.Request).ConfigureAwait(false);
        ActivityChecks.CheckOfUser(activity);
        AskedAddress.Note(activity, context.Request, machine);
        var activityId = await conversation.PostAsync(activity).ConfigureAwait(false)
            ?? throw ChannelProblem.TooMany("The bot has not answered the last activities yet; wait for it.", RetryAfter);
        await Responses.WriteAsync(context, StatusCodes.Status200OK, new IdResponse(activityId), DirectLineJson.Default.IdResponse)
            .ConfigureAwait(false);
    }
}
