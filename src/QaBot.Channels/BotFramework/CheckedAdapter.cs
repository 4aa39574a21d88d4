using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using QaBot.BotFramework;
using QaBot.BotFramework.Connector;
using QaBot.BotFramework.Diagnostics;
using QaBot.BotFramework.Hosting;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The adapter for channels of the Bot Framework: Teams, the Emulator, the Agents Playground and others.</summary>
public partial class CloudAdapter : BotAdapter, IBotFrameworkHttpAdapter
{
    private readonly ActivityRequest requests;
    private readonly ServiceHosts hosts;
    private readonly RemoteCheck remotes;

    /// <summary>Makes an adapter.</summary>
    /// <param name="botFrameworkAuthentication">Decides who is believed, and holds the limits.</param>
    /// <param name="logger">Where refusals and errors are logged.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
        requests = new ActivityRequest(botFrameworkAuthentication.Settings.Limits);
        hosts = new ServiceHosts(botFrameworkAuthentication.Settings);
        remotes = new RemoteCheck(botFrameworkAuthentication.Settings);
    }

    /// <summary>Makes an adapter.</summary>
    /// <param name="configuration">The configuration, with the keys of the Bot Framework SDK at its root.</param>
    /// <param name="httpClientFactory">Not used: the adapter has clients of its own, which follow no redirects.</param>
    /// <param name="logger">Where refusals and errors are logged.</param>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration), logger)
    {
    }

    /// <summary>Decides who is believed.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Where refusals and errors are logged.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        try
        {
            remotes.Check(httpRequest);
            var activity = await requests.ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false);
            var sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, httpRequest.Headers.Authorization, cancellationToken).ConfigureAwait(false);
            hosts.Check(activity.ServiceUrl);
            var answer = await ProcessActivityAsync(sender, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await ActivityResponse.WriteAsync(httpResponse, answer, cancellationToken).ConfigureAwait(false);
        }
        catch (BotFrameworkException problem)
        {
            BotFrameworkTelemetry.Refused(problem.StatusCode);
            Log.Refused(Logger, problem.StatusCode, problem.Message);
            await ProblemResponse.WriteAsync(httpResponse, problem, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Runs a turn for an activity whose sender has been checked.</summary>
    /// <param name="authenticateRequestResult">The sender.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">What happens in the turn.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answer to an invoke, or the answers wanted in the response; null for other activities.</returns>
    /// <exception cref="BotFrameworkException">502: an answer could not be delivered. 500: the bot failed.</exception>
    protected async Task<InvokeResponse?> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var context = new TurnContext(this, activity);
        context.TurnState.Set<System.Security.Principal.IIdentity>(BotIdentityKey, authenticateRequestResult.ClaimsIdentity);
        context.TurnState.Set(OAuthScopeKey, authenticateRequestResult.Audience ?? BotFrameworkAuthentication.GetOriginatingAudience());
        await RunTurnAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return AnswerOf(context);
    }

    /// <inheritdoc/>
    public override Task<InvokeResponse?> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(new AuthenticateRequestResult { ClaimsIdentity = claimsIdentity }, activity, callback, cancellationToken);

    /// <inheritdoc/>
    public override async Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var identity = new ClaimsIdentity([new Claim("aud", botId), new Claim("appid", botId)]);
        await ProcessActivityAsync(identity, continuationActivity, callback, cancellationToken).ConfigureAwait(false);
    }

    private static InvokeResponse? AnswerOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = StatusCodes.Status200OK, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        }

        return context.Activity.Type == ActivityTypes.Invoke
            ? context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse ?? new InvokeResponse { Status = StatusCodes.Status501NotImplemented }
            : null;
    }

    private async Task RunTurnAsync(TurnContext context, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var activity = context.Activity;
        if (BotFrameworkAuthentication.Settings.Limits.LogTexts)
        {
            Log.Text(Logger, activity.Type, activity.Id, activity.Text);
        }

        using var span = BotFrameworkTelemetry.StartTurn(activity);
        var begun = TimeProvider.System.GetTimestamp();
        Exception? failure = null;
        try
        {
            await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
            failure = TurnFailures.Of(context);
            if (failure is ErrorResponseException)
            {
                throw Undeliverable(activity, failure);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.Abandoned(Logger, activity.Type, activity.Id);
            throw;
        }
        catch (ErrorResponseException error)
        {
            failure = error;
            throw Undeliverable(activity, error);
        }
        catch (Exception error) when (error is not BotFrameworkException)
        {
            failure = error;
            Log.TurnFailed(Logger, error, activity.Type, activity.Id, activity.ChannelId);
            throw new BotFrameworkException(StatusCodes.Status500InternalServerError, "The bot failed; see its log.", error);
        }
        finally
        {
            span?.SetStatus(failure is null ? System.Diagnostics.ActivityStatusCode.Ok : System.Diagnostics.ActivityStatusCode.Error);
            BotFrameworkTelemetry.EndTurn(activity, TimeProvider.System.GetElapsedTime(begun), failure);
        }
    }

    private BotFrameworkException Undeliverable(Activity activity, Exception error)
    {
        Log.Undeliverable(Logger, error, activity.Type, activity.Id, activity.ChannelId, error.Message);
        return new BotFrameworkException(StatusCodes.Status502BadGateway, "The bot has an answer but could not deliver it to serviceUrl; see its log.", error);
    }
}
