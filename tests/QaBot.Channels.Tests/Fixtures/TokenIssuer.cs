using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;
using QaBot.TestSupport;

namespace QaBot.Channels.Tests.Fixtures;

/// <summary>An issuer of tokens with its metadata and keys, and a forge for tokens of any kind.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string KeyId = "k1";
    private readonly WebApplication app;
    private readonly RSA key = RSA.Create(2048);

    private TokenIssuer()
    {
        app = LoopbackServer.Builder().Build();
        app.MapGet("/metadata",
            () => Answer(new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = $"{Address}keys" }));
        app.MapGet("/keys", () => Answer(new JsonObject { ["keys"] = new JsonArray([.. KeyIds.Select(Describe)]) }));
    }

    public Uri Address { get; private set; } = null!;

    public bool IsDown { get; set; }

    public int Fetches { get; private set; }

    public List<string> KeyIds { get; } = [KeyId];

    public string[]? Endorsements { get; set; } = ["emulator", "msteams"];

    public IEnumerable<(string Key, string Value)> Configuration =>
    [
        ("MicrosoftAppId", AppId),
        ("ToBotFromChannelOpenIdMetadataUrl", $"{Address}metadata"),
        ("ToBotFromEmulatorOpenIdMetadataUrl", $"{Address}metadata"),
        ("BotFramework:AllowedServiceHosts:0", "127.0.0.1"),
    ];

    public static async Task<TokenIssuer> StartAsync()
    {
        var issuer = new TokenIssuer();
        issuer.Address = await issuer.app.StartOnFreePortAsync();
        return issuer;
    }

    /// <summary>The claims of a good token of a channel.</summary>
    public static JsonObject Claims(string serviceUrl, DateTimeOffset? now = null)
    {
        var time = (now ?? DateTimeOffset.UtcNow).ToUnixTimeSeconds();
        return new JsonObject
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = AppId,
            ["serviceurl"] = serviceUrl,
            ["nbf"] = time - 60,
            ["exp"] = time + 3600,
        };
    }

    public string Sign(JsonObject claims, string algorithm = "RS256", string? keyId = KeyId, RSA? with = null)
    {
        var header = new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT" };
        if (keyId is not null)
        {
            header["kid"] = keyId;
        }

        var content = $"{Encode(header)}.{Encode(claims)}";
        var bytes = Encoding.UTF8.GetBytes(content);
        var signature = algorithm switch
        {
            "none" => [],
            "HS256" => HMACSHA256.HashData(key.ExportSubjectPublicKeyInfo(), bytes),
            "RS384" => (with ?? key).SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS512" => (with ?? key).SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            _ => (with ?? key).SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        return $"{content}.{Base64UrlEncoder.Encode(signature)}";
    }

    public async ValueTask DisposeAsync()
    {
        key.Dispose();
        await app.DisposeAsync();
    }

    private static string Encode(JsonObject part) => Base64UrlEncoder.Encode(part.ToJsonString());

    private IResult Answer(JsonObject json)
    {
        Fetches++;
        return IsDown ? Results.StatusCode(500) : Results.Text(json.ToJsonString(), "application/json");
    }

    private JsonNode Describe(string keyId)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        var described = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = keyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus!),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent!),
        };
        if (Endorsements is { } endorsements)
        {
            described["endorsements"] = new JsonArray([.. endorsements.Select(name => JsonValue.Create(name))]);
        }

        return described;
    }
}
