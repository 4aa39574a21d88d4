using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Http;
using QaBot.Channels.DirectLine.Limits;
using QaBot.Channels.DirectLine.Tokens;

namespace QaBot.Channels.DirectLine.Hosting;

/// <summary>Starting a conversation, and coming back to it.</summary>
internal sealed class ConversationCalls(
    Callers callers, TokenService tokens, IConversations conversations, RateLimits limits, StreamUrls urls)
{
    private const int MaxLocaleLength = 35;

    public async Task StartAsync(HttpContext context)
    {
        var caller = await callers.OfAsync(context.Request).ConfigureAwait(false);
        var request = await RequestBody.ReadAsync(context.Request, DirectLineJson.Default.StartRequest).ConfigureAwait(false);
        var subject = SubjectOf(caller, request);
        var limit = await conversations.ExistsAsync(subject.ConversationId).ConfigureAwait(false) ? limits.Sockets : limits.Conversations;
        limit.Take(ClientAddress.Of(context));
        var (conversation, isNew) = await conversations
            .StartAsync(subject.ConversationId, new ChannelAccount(subject.UserId, subject.UserName), LocaleOf(request))
                .ConfigureAwait(false);
        await AnswerAsync(context, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, conversation, subject, watermark: 0)
            .ConfigureAwait(false);
    }

    public async Task ReconnectAsync(HttpContext context)
    {
        var id = RouteValues.ConversationId(context);
        var caller = await callers.OfAsync(context.Request, id).ConfigureAwait(false);
        limits.Sockets.Take(ClientAddress.Of(context));
        var conversation = await conversations.FindAsync(id).ConfigureAwait(false);
        var subject = caller.Subject ?? new TokenSubject { ConversationId = id, UserId = conversation.User.Id };
        await AnswerAsync(context, StatusCodes.Status200OK, conversation, subject, RouteValues.Watermark(context)).ConfigureAwait(false);
    }

    private static string? LocaleOf(StartRequest request) =>
        request.Locale is { Length: > 0 and <= MaxLocaleLength } locale ? locale : null;

    // The user of the token; where it holds none, the one that the client names.
    private static TokenSubject SubjectOf(Caller caller, StartRequest request)
    {
        var subject = caller.Subject ?? TokenRequests.SubjectOf(new GenerateRequest { User = request.User });
        return subject.UserId is not null ? subject
            : subject with
            {
                UserId = string.IsNullOrEmpty(request.User?.Id) ? Identifiers.NewUserId() : Identifiers.Check(request.User.Id),
                UserName = TokenRequests.NameOf(request.User?.Name)
            };
    }

    private async Task AnswerAsync(HttpContext context, int status, IConversation conversation, TokenSubject subject, long watermark)
    {
        var ticket = await conversation.NewTicketAsync(watermark, subject.TrustedOrigins).ConfigureAwait(false);
        var response = new ConversationResponse(
            conversation.Id, tokens.Make(subject), tokens.ExpiresIn, urls.Of(context, conversation.Id, ticket),
                Identifiers.NewConversationId());
        await Responses.WriteAsync(context, status, response, DirectLineJson.Default.ConversationResponse).ConfigureAwait(false);
    }
}
