using Microsoft.AspNetCore.Http;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Azure;
using QaBot.Channels.DirectLine.Http;
using QaBot.Channels.DirectLine.Limits;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.DirectLine.Tokens;

namespace QaBot.Channels.DirectLine.Hosting;

/// <summary>Gives a page its token: of Azure when a secret of Azure is set, else of the Direct Line inside the program.</summary>
internal sealed class PageTokenCall(DirectLineOptions options, TokenService tokens, AzureTokens azure, RateLimits limits,
    DirectLinePath path)
{
    public async Task AnswerAsync(HttpContext context)
    {
        limits.Tokens.Take(ClientAddress.Of(context));
        var request = await RequestBody.ReadAsync(context.Request, DirectLineJson.Default.GenerateRequest).ConfigureAwait(false);
        var subject = TokenRequests.SubjectOf(request with { TrustedOrigins = [] });
        var response = string.IsNullOrEmpty(options.Secret)
            ? Local(context, subject)
            : await FromAzureAsync(context, subject).ConfigureAwait(false);
        await Responses.WriteAsync(context, StatusCodes.Status200OK, response, DirectLineJson.Default.PageTokenResponse)
            .ConfigureAwait(false);
    }

    private PageTokenResponse Local(HttpContext context, TokenSubject subject) =>
        new(subject.ConversationId, tokens.Make(subject), tokens.ExpiresIn, subject.UserId!, context.Request.PathBase + path.Value);

    private async Task<PageTokenResponse> FromAzureAsync(HttpContext context, TokenSubject subject)
    {
        // The token is of no use to other pages, should they get hold of it.
        var origin = Origins.Of(context.Request);
        var token = await azure.GetAsync(subject with { TrustedOrigins = origin is null ? [] : [origin] }, context.RequestAborted)
            .ConfigureAwait(false);
        return new(token.ConversationId, token.Token, token.ExpiresIn, subject.UserId!, options.AzureUrl.TrimEnd('/'));
    }
}
