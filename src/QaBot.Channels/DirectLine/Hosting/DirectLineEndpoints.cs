using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using QaBot.Channels.DirectLine.Http;

namespace QaBot.Channels.DirectLine.Hosting;

/// <summary>The endpoints of Direct Line.</summary>
public static class DirectLineEndpoints
{
    /// <summary>Where Direct Line is unless told otherwise.</summary>
    public const string DefaultPath = "/v3/directline";

    /// <summary>Where pages get their token unless told otherwise.</summary>
    public const string DefaultTokenPath = "/api/directline/token";

    private const string Conversation = $"conversations/{{{RouteValues.Conversation}}}";

    /// <summary>Maps Direct Line 3.0. WebSockets need no further middleware.</summary>
    /// <param name="endpoints">The endpoints of the program.</param>
    /// <param name="path">The path below which the calls are.</param>
    public static IEndpointConventionBuilder MapDirectLine(this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string path = DefaultPath)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(path);
        var services = endpoints.ServiceProvider;
        services.GetRequiredService<DirectLinePath>().Value = path.TrimEnd('/');
        var calls = services.GetRequiredService<DirectLineCalls>();
        var tokens = services.GetRequiredService<TokenCalls>();
        var conversations = services.GetRequiredService<ConversationCalls>();
        var activities = services.GetRequiredService<ActivityCalls>();
        var group = endpoints.MapGroup(path);
        group.MapPost("tokens/generate", calls.Of(tokens.GenerateAsync));
        group.MapPost("tokens/refresh", calls.Of(tokens.RefreshAsync));
        group.MapPost("conversations", calls.Of(conversations.StartAsync));
        group.MapGet(Conversation, calls.Of(conversations.ReconnectAsync));
        group.MapPost($"{Conversation}/activities", calls.Of(activities.PostAsync));
        group.MapGet($"{Conversation}/activities", calls.Of(activities.GetAsync));
        group.MapPost($"{Conversation}/upload", calls.Of(activities.UploadAsync));
        group.MapGet($"{Conversation}/stream", Stream(endpoints, calls)).WithName(StreamUrls.RouteName);
        group.MapMethods("{**call}", [HttpMethods.Options], calls.Of(Origins.AnswerPreflight));
        group.Map("{**call}", calls.Of(DirectLineCalls.NoSuchCall));
        return group.WithDisplayName("Direct Line");
    }

    /// <summary>
    /// Maps the endpoint where a page gets its token: POST, with <c>{"user":{"id":"dl_..."}}</c> or without a body. It
    /// answers <c>{conversationId, token, expires_in, userId, domain}</c>: <c>domain</c> is the address of the Direct Line
    /// that the token is good for, that of Azure when <c>DirectLine:Secret</c> is set, else the path of the one inside the
    /// program.
    /// </summary>
    /// <param name="endpoints">The endpoints of the program.</param>
    /// <param name="path">The path.</param>
    public static IEndpointConventionBuilder MapDirectLineToken(this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string path = DefaultTokenPath)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var services = endpoints.ServiceProvider;
        var calls = services.GetRequiredService<DirectLineCalls>();
        var group = endpoints.MapGroup(path);
        group.MapPost(string.Empty, calls.Of(services.GetRequiredService<PageTokenCall>().AnswerAsync));
        group.MapMethods(string.Empty, [HttpMethods.Options], calls.Of(Origins.AnswerPreflight));
        return group.WithDisplayName("Direct Line token");
    }

    private static RequestDelegate Stream(IEndpointRouteBuilder endpoints, DirectLineCalls calls)
    {
        var branch = endpoints.CreateApplicationBuilder();
        branch.UseWebSockets(new WebSocketOptions { KeepAliveInterval = StreamCalls.KeepAlive, KeepAliveTimeout = StreamCalls.KeepAlive });
        branch.Run(calls.Of(endpoints.ServiceProvider.GetRequiredService<StreamCalls>().OpenAsync));
        return branch.Build();
    }
}
