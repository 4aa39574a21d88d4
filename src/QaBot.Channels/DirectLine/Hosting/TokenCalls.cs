using Microsoft.AspNetCore.Http;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Http;
using QaBot.Channels.DirectLine.Limits;
using QaBot.Channels.DirectLine.Tokens;

namespace QaBot.Channels.DirectLine.Hosting;

/// <summary>Making tokens, and making new ones of old ones.</summary>
internal sealed class TokenCalls(Callers callers, TokenService tokens, RateLimits limits)
{
    public async Task GenerateAsync(HttpContext context)
    {
        callers.RequireServer(context.Request);
        limits.Tokens.Take(ClientAddress.Of(context));
        var subject = TokenRequests.SubjectOf(await RequestBody.ReadAsync(context.Request, DirectLineJson.Default.GenerateRequest)
            .ConfigureAwait(false));
        await AnswerAsync(context, subject).ConfigureAwait(false);
    }

    public async Task RefreshAsync(HttpContext context)
    {
        limits.Tokens.Take(ClientAddress.Of(context));
        var caller = await callers.OfAsync(context.Request).ConfigureAwait(false);
        await AnswerAsync(context, caller.Subject ?? throw ChannelProblem.BadArgument("A secret cannot be refreshed; only a token can."))
            .ConfigureAwait(false);
    }

    private Task AnswerAsync(HttpContext context, TokenSubject subject) => Responses.WriteAsync(
        context, StatusCodes.Status200OK, new GenerateResponse(subject.ConversationId, tokens.Make(subject), tokens.ExpiresIn),
            DirectLineJson.Default.GenerateResponse);
}
