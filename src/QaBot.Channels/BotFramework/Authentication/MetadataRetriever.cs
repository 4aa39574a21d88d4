using Microsoft.IdentityModel.Protocols;

namespace QaBot.Channels.BotFramework.Authentication;

/// <summary>Fetches documents of an issuer, over https, or http on this machine.</summary>
internal sealed class MetadataRetriever(HttpClient http) : IDocumentRetriever
{
    public Task<string> GetDocumentAsync(string address, CancellationToken cancel) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback)
            ? http.GetStringAsync(uri, cancel)
            : throw new HttpRequestException($"The issuer names {address} for its keys, which does not begin with https.");
}
