using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Polly.Timeout;
using QaBot.BotFramework.Json;

namespace QaBot.BotFramework.Connector;

/// <summary>Sends answers to channels over the connector's REST interface, version 3.</summary>
internal sealed class ConnectorClient(HttpClient http, ServiceHosts hosts, IBotTokens tokens)
{
    /// <summary>Sends an activity, as an answer where it names what it answers.</summary>
    /// <exception cref="ErrorResponseException">The channel did not take it.</exception>
    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken) =>
        RequestAsync(HttpMethod.Post, activity.ServiceUrl, activity.Conversation?.Id, activity.ReplyToId, activity, cancellationToken);

    /// <summary>Replaces an activity.</summary>
    /// <exception cref="ErrorResponseException">The channel did not take it.</exception>
    public Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        RequestAsync(HttpMethod.Put, activity.ServiceUrl, activity.Conversation?.Id, Required(activity.Id), activity, cancellationToken);

    /// <summary>Deletes an activity.</summary>
    /// <exception cref="ErrorResponseException">The channel did not do it.</exception>
    public Task DeleteAsync(ConversationReference reference, CancellationToken cancellationToken) =>
        RequestAsync(HttpMethod.Delete, reference.ServiceUrl, reference.Conversation?.Id, Required(reference.ActivityId), null, cancellationToken);

    private static string Required(string? activityId) =>
        string.IsNullOrEmpty(activityId) ? throw new ErrorResponseException("The activity has no id; keep the id that sending it gave.") : activityId;

    private static string Segment(string? id) =>
        string.IsNullOrEmpty(id) || id is "." or ".."
            ? throw new ErrorResponseException("The activity names no conversation or activity to send it to; address it to the conversation of a turn.")
            : Uri.EscapeDataString(id);

    private static async Task<ErrorResponseException> FailureAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        ErrorResponse? body = null;
        try
        {
            body = await response.Content.ReadFromJsonAsync<ErrorResponse>(BotJson.Options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is JsonException or HttpRequestException or InvalidOperationException or IOException)
        {
            // The status says enough.
        }

        var status = (int)response.StatusCode;
        var remedy = status is 401 or 403 ? "check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId" : "look at what the channel says of it";
        return new ErrorResponseException($"The channel answered {status} {body?.Error?.Code}; {remedy}.") { Body = body, StatusCode = response.StatusCode };
    }

    private static async Task<ResourceResponse> ResultAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var json = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return JsonSerializer.Deserialize<ResourceResponse>(json, BotJson.Options) ?? new ResourceResponse();
        }
        catch (Exception error) when (error is JsonException or HttpRequestException or IOException)
        {
            // Taken all the same; some channels answer without a body.
            return new ResourceResponse();
        }
    }

    private async Task<ResourceResponse> RequestAsync(
        HttpMethod method, string? serviceUrl, string? conversationId, string? activityId, Activity? activity, CancellationToken cancellationToken)
    {
        var address = Address(serviceUrl, conversationId, activityId);
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (await tokens.GetAsync(cancellationToken).ConfigureAwait(false) is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (activity is not null)
        {
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity, BotJson.Options));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        try
        {
            using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? await ResultAsync(response, cancellationToken).ConfigureAwait(false)
                : throw await FailureAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or TimeoutRejectedException or IOException)
        {
            throw new ErrorResponseException($"The channel at {address.GetLeftPart(UriPartial.Authority)} cannot be reached; see that it is there and that this machine may reach it.", error);
        }
    }

    private Uri Address(string? serviceUrl, string? conversationId, string? activityId)
    {
        try
        {
            var service = hosts.Check(serviceUrl).AbsoluteUri.TrimEnd('/');
            var path = $"{service}/v3/conversations/{Segment(conversationId)}/activities";
            return new Uri(string.IsNullOrEmpty(activityId) ? path : $"{path}/{Segment(activityId)}");
        }
        catch (BotFrameworkException error)
        {
            throw new ErrorResponseException(error.Message, error);
        }
    }
}
