using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using QaBot.Channels.Activities;
using QaBot.Channels.Hosting;
using QaBot.Channels.Turns;

namespace QaBot.Channels.BotFramework;

/// <summary>
/// The SDK's adapter for channels of the Bot Framework: Teams, the Emulator, the Agents Playground and others. Before a turn
/// stand limits and checks; turns of a conversation run in order, repeated deliveries are answered once, and what fails is
/// told apart for the channel.
/// </summary>
internal sealed class CheckedAdapter : CloudAdapter, IBotFrameworkHttpAdapter, IDisposable
{
    internal const string Allowed = "POST, HEAD, OPTIONS";

    private readonly BotFrameworkOptions limits;
    private readonly string botId;
    private readonly ThisMachine machine;
    private readonly RemoteCheck remotes;
    private readonly ActivityReader reader;
    private readonly ServiceHosts hosts;
    private readonly RepeatedDeliveries deliveries;
    private readonly IChannelTurns? elsewhere;
    private readonly TimeProvider time;
    private readonly ConcurrencyLimiter places;
    private readonly ConversationTurns turns = new();

    /// <summary>Makes the adapter; turns run in this process unless they are run <paramref name="elsewhere"/>.</summary>
    public CheckedAdapter(
        BotFrameworkAuthentication authentication, BotFrameworkSettings settings, ThisMachine machine, RepeatedDeliveries deliveries,
            IChannelTurns? elsewhere, TimeProvider time, ILogger logger)
        : base(authentication, logger)
    {
        limits = settings.Limits;
        botId = string.IsNullOrWhiteSpace(settings.Identity.MicrosoftAppId) ? RoleTypes.Bot : settings.Identity.MicrosoftAppId;
        this.machine = machine;
        remotes = new RemoteCheck(settings, machine);
        reader = new ActivityReader(limits.MaxBodyBytes, limits.MaxDepth);
        hosts = new ServiceHosts(settings);
        this.deliveries = deliveries;
        this.elsewhere = elsewhere;
        this.time = time;
        places = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = limits.MaxTurns });
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities,
        CancellationToken cancellationToken) =>
        DeliverAsync(() => base.SendActivitiesAsync(turnContext, activities, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity,
        CancellationToken cancellationToken) =>
        DeliverAsync(() => base.UpdateActivityAsync(turnContext, activity, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference,
        CancellationToken cancellationToken) =>
        DeliverAsync(
            async () =>
            {
                await base.DeleteActivityAsync(turnContext, reference, cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    async Task IBotFrameworkHttpAdapter.ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot,
        CancellationToken cancellationToken)
    {
        if (HttpMethods.IsHead(httpRequest.Method) || HttpMethods.IsOptions(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status200OK;
            httpResponse.Headers.Allow = Allowed;
            return;
        }

        try
        {
            remotes.Check(httpRequest.HttpContext);
            if (!HttpMethods.IsPost(httpRequest.Method))
            {
                throw new ChannelProblem(StatusCodes.Status405MethodNotAllowed, ProblemCodes.NotSupported,
                    "Activities are taken with POST.");
            }

            using var place = places.AttemptAcquire();
            if (!place.IsAcquired)
            {
                throw TooMany(limits.RetryAfter);
            }

            var activity = await reader.ReadAsync(httpRequest).ConfigureAwait(false);

            // Some clients name nobody; what comes here is for the bot.
            activity.Recipient ??= new ChannelAccount(botId, role: RoleTypes.Bot);
            ActivityChecks.CheckOfChannel(activity);
            AskedAddress.Note(activity, httpRequest, machine);
            var sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, httpRequest.Headers.Authorization,
                cancellationToken).ConfigureAwait(false);
            hosts.Check(activity.ServiceUrl);
            var answer = elsewhere is null
                ? await RunOnceAsync(sender, activity, bot, cancellationToken).ConfigureAwait(false)
                : await elsewhere.RunAsync(sender, activity, cancellationToken).ConfigureAwait(false);
            await WriteAsync(httpResponse, answer, cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelProblem problem)
        {
            BotFrameworkTelemetry.Refused(problem.Status);
            BotFrameworkLog.Refused(Logger, problem.Status,
                problem.InnerException is { } cause ? $"{problem.Message} ({cause.Message})" : problem.Message);
            await ProblemResponse.WriteAsync(httpResponse, problem, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => places.Dispose();

    private static ChannelProblem TooMany(TimeSpan retryAfter) =>
        ChannelProblem.TooMany("The bot has more to do than it can; send the activity again later.", retryAfter);

    private static async Task WriteAsync(HttpResponse response, InvokeResponse? answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status switch
        {
            null => StatusCodes.Status200OK,
            >= 200 and <= 599 => answer.Status,
            _ => StatusCodes.Status500InternalServerError,
        };
        if (answer?.Body is { } body)
        {
            var json = System.Text.Encoding.UTF8.GetBytes(ActivityJson.Write(body));
            response.ContentType = "application/json; charset=utf-8";
            response.ContentLength = json.Length;
            await response.Body.WriteAsync(json, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whatever keeps an answer from the channel, the bot is told in one way.</summary>
    private static async Task<T> DeliverAsync<T>(Func<Task<T>> send, CancellationToken cancellationToken)
    {
        try
        {
            return await send().ConfigureAwait(false);
        }
        catch (Exception error)
            when (error is not ErrorResponseException
            && !(error is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw new ErrorResponseException(error.Message, error);
        }
    }

    private async Task<InvokeResponse?> RunOnceAsync(AuthenticateRequestResult sender, Activity activity, IBot bot,
        CancellationToken cancellationToken)
    {
        InvokeResponse? answer = null;
        var isNew = await deliveries.RunOnceAsync(
            activity,
            limits.RepeatsWithin,
            async () => answer = await RunAsync(sender, activity, bot, cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
        if (!isNew)
        {
            BotFrameworkLog.Repeated(Logger, activity.Type, activity.Id, activity.ChannelId);
            answer = activity.DeliveryMode == DeliveryModes.ExpectReplies
                ? new InvokeResponse { Status = StatusCodes.Status200OK, Body = new ExpectedReplies([]) }
                : null;
        }

        return answer;
    }

    /// <summary>Runs a turn in this process.</summary>
    /// <returns>What the channel is answered; null for an empty answer.</returns>
    /// <exception cref="ChannelProblem">The bot failed, has too much to do or took too long, or its answer could not be
    /// delivered.</exception>
    internal async Task<InvokeResponse?> RunAsync(AuthenticateRequestResult sender, Activity activity, IBot bot,
        CancellationToken cancellationToken)
    {
        ErrorResponseException? undelivered = null;
        var hasBegun = false;
        using var timeout = new CancellationTokenSource(limits.TurnTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            var answer = await ProcessActivityAsync(sender, activity, RunInOrderAsync, either.Token).ConfigureAwait(false);
            return undelivered is null ? answer : throw undelivered;
        }
        catch (ErrorResponseException error)
        {
            BotFrameworkLog.Undeliverable(Logger, error, activity.Type, activity.Id, activity.ChannelId, error.Message);
            throw new ChannelProblem(StatusCodes.Status502BadGateway, ProblemCodes.ServiceError,
                "The bot has an answer but could not deliver it to serviceUrl; see its log.", error);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            BotFrameworkLog.Abandoned(Logger, activity.Type, activity.Id);
            throw;
        }
        catch (OperationCanceledException error) when (timeout.IsCancellationRequested)
        {
            BotFrameworkLog.Cancelled(Logger, activity.Type, activity.Id, activity.ChannelId);
            throw hasBegun
                ? new ChannelProblem(StatusCodes.Status504GatewayTimeout, ProblemCodes.ServiceError,
                    "The turn took longer than BotFramework:TurnTimeout and was cancelled.", error)
                : TooMany(limits.RetryAfter);
        }
        catch (BotBusyException error)
        {
            throw TooMany(error.RetryAfter);
        }
        catch (Exception error)
        {
            BotFrameworkLog.TurnFailed(Logger, error, activity.Type, activity.Id, activity.ChannelId);
            throw new ChannelProblem(StatusCodes.Status500InternalServerError, ProblemCodes.ServiceError, "The bot failed; see its log.",
                error);
        }

        async Task RunInOrderAsync(ITurnContext turn, CancellationToken cancel)
        {
            try
            {
                await turns.RunAsync(
                    $"{activity.ChannelId}/{activity.Conversation.Id}",
                    () =>
                    {
                        hasBegun = true;
                        return RunTurnAsync(turn, bot, cancel);
                    },
                    cancel).ConfigureAwait(false);
            }
            catch (ErrorResponseException error)
            {
                // Handled by the bot, it would not come back from the SDK.
                undelivered = error;
                throw;
            }
        }
    }

    private async Task RunTurnAsync(ITurnContext turn, IBot bot, CancellationToken cancellationToken)
    {
        if (limits.LogTexts)
        {
            BotFrameworkLog.Text(Logger, turn.Activity.Type, turn.Activity.Id, turn.Activity.Text);
        }

        using var span = BotFrameworkTelemetry.StartTurn(turn.Activity);
        var begun = TimeProvider.System.GetTimestamp();
        Exception? failure = null;
        try
        {
            await bot.OnTurnAsync(turn, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            failure = error;
            throw;
        }
        finally
        {
            span?.SetStatus(failure is null ? System.Diagnostics.ActivityStatusCode.Ok : System.Diagnostics.ActivityStatusCode.Error);
            BotFrameworkTelemetry.EndTurn(turn.Activity, TimeProvider.System.GetElapsedTime(begun), failure);
        }
    }
}
