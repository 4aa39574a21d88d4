using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using QaBot.Channels.Activities;

namespace QaBot.Channels.BotFramework.Authentication;

/// <summary>
/// The keys of an issuer. They are fetched when first needed, when they are old, and, at most once in a while, when a token
/// names one that is not known; a sender cannot have them fetched at will.
/// </summary>
internal sealed class SigningKeys(string address, HttpClient http, BotFrameworkOptions options, TimeProvider time,
    ILogger logger) : IDisposable
{
    private readonly SemaphoreSlim fetching = new(1, 1);
    private volatile Snapshot current = new([], DateTimeOffset.MinValue, DateTimeOffset.MinValue, HasFailed: false);

    /// <summary>Finds a key by its id; null when the issuer has none of it.</summary>
    /// <exception cref="ChannelProblem">The keys cannot be fetched.</exception>
    public async Task<SigningKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var snapshot = current;
        if (IsDue(snapshot, id))
        {
            await fetching.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                if (IsDue(current, id))
                {
                    current = await FetchAsync(current, cancellationToken).ConfigureAwait(false);
                }
            }
            finally
            {
                fetching.Release();
            }

            snapshot = current;
        }

        return snapshot.Keys.GetValueOrDefault(id) ?? (snapshot.HasFailed
            ? throw new ChannelProblem(StatusCodes.Status503ServiceUnavailable, ProblemCodes.ServiceError,
                "The keys that tokens are checked with cannot be fetched now; send the activity again later.")
            : null);
    }

    public void Dispose() => fetching.Dispose();

    private bool IsDue(Snapshot snapshot, string id)
    {
        var now = time.GetUtcNow();
        var sinceTried = now - snapshot.TriedAt;
        return snapshot.HasFailed ? sinceTried >= options.KeyRetryInterval
            : now - snapshot.FetchedAt >= options.KeysExpireAfter
            || (!snapshot.Keys.ContainsKey(id) && sinceTried >= options.KeyRefreshInterval);
    }

    private async Task<Snapshot> FetchAsync(Snapshot old, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, new MetadataRetriever(http), cancellationToken)
                .ConfigureAwait(false);
            var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
            foreach (var key in metadata.JsonWebKeySet?.Keys ?? [])
            {
                if (!string.IsNullOrEmpty(key.Kid) && key.Kty == JsonWebAlgorithmsKeyTypes.RSA)
                {
                    keys[key.Kid] = new SigningKey(key, EndorsementsOf(key));
                }
            }

            BotFrameworkLog.KeysFetched(logger, keys.Count, address);
            return new Snapshot(keys, now, now, HasFailed: false);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever an issuer answers with must end here. Keys that are known stay good.
            BotFrameworkLog.KeysUnavailable(logger, error, address);
            return old with { TriedAt = now, HasFailed = true };
        }
    }

    private static HashSet<string> EndorsementsOf(JsonWebKey key)
    {
        var endorsements = new HashSet<string>(StringComparer.Ordinal);
        if (key.AdditionalData.TryGetValue("endorsements", out var value))
        {
            var texts = value switch
            {
                JsonElement { ValueKind: JsonValueKind.Array } element =>
                    element.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()),
                IEnumerable<object> items => items.Select(item => item?.ToString()),
                _ => [],
            };
            endorsements.UnionWith(texts.OfType<string>());
        }

        return endorsements;
    }

    private sealed record Snapshot(Dictionary<string, SigningKey> Keys, DateTimeOffset FetchedAt, DateTimeOffset TriedAt, bool HasFailed);
}
