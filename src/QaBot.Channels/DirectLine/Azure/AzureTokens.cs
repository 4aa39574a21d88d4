using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Diagnostics;
using QaBot.Channels.DirectLine.Http;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.DirectLine.Tokens;

namespace QaBot.Channels.DirectLine.Azure;

/// <summary>Gets tokens of the Direct Line of Azure, with the secret that never leaves the program otherwise.</summary>
internal sealed class AzureTokens(IHttpClientFactory clients, DirectLineOptions options, TimeProvider time, ILogger<AzureTokens> logger)
{
    public const string ClientName = "QaBot.DirectLine.Azure";
    public const int MaxResponseBytes = 64 * 1024;

    /// <exception cref="ChannelProblem">502: Azure gave none.</exception>
    public async Task<GenerateResponse> GetAsync(TokenSubject subject, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.AzureTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await RequestAsync(subject, either.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or JsonException or NotSupportedException)
        {
            throw Refused(error, error.Message);
        }
        catch (OperationCanceledException error) when (timeout.IsCancellationRequested)
        {
            throw Refused(error, $"no answer within {DirectLineOptions.Section}:{nameof(options.AzureTimeout)}");
        }
    }

    private async Task<GenerateResponse> RequestAsync(TokenSubject subject, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(ClientName);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{options.AzureUrl.TrimEnd('/')}/tokens/generate");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Secret);
        var wanted = new GenerateRequest
        {
            User = new UserBody(subject.UserId, subject.UserName),
            TrustedOrigins = subject.TrustedOrigins.Count > 0 ? subject.TrustedOrigins : null,
        };
        request.Content = JsonContent.Create(wanted, DirectLineJson.Default.GenerateRequest);
        using var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw Refused(null, $"status {(int)response.StatusCode}; see that {DirectLineOptions.Section}:{nameof(options.Secret)} is the "
                + $"secret of a Direct Line channel");
        }

        var token = await response.Content.ReadFromJsonAsync(DirectLineJson.Default.GenerateResponse, cancellationToken)
            .ConfigureAwait(false);
        return token is { Token.Length: > 0, ConversationId.Length: > 0 } ? token : throw Refused(null, "the answer holds no token");
    }

    private ChannelProblem Refused(Exception? error, string reason)
    {
        Log.AzureRefused(logger, error, reason);
        return new ChannelProblem(StatusCodes.Status502BadGateway, ProblemCodes.ServiceError,
            "Azure Direct Line gave no token; see the log of the bot.", error);
    }
}
