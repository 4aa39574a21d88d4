using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using QaBot.Channels.Hosting;

namespace QaBot.Api.Access;

/// <summary>Lets through a door only who may pass.</summary>
/// <param name="options">The token.</param>
/// <param name="machine">Tells who is at the bot's own machine.</param>
internal sealed class DoorChecks(ApiOptions options, ThisMachine machine)
{
    private const string Scheme = "Bearer";

    private readonly byte[] token = SHA256.HashData(Encoding.UTF8.GetBytes(options.Token));

    /// <summary>Checks a request before its endpoint runs.</summary>
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Door>() is not { } door || MayPass(context, door.Access))
        {
            return next(context);
        }

        if (door.Access == DoorAccess.Token)
        {
            context.Response.Headers.WWWAuthenticate = Scheme;
        }

        return Problem.Of(door.Access == DoorAccess.Token ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden,
            ReasonOf(door)).ExecuteAsync(context);
    }

    private static string ReasonOf(Door door) => door.Access switch
    {
        DoorAccess.Token => $"Name the token that {ApiOptions.Section}:{nameof(ApiOptions.Token)} holds: Authorization: {Scheme} TOKEN.",
        DoorAccess.Off => $"This is switched off; the bot's owner can switch it on with {door.Setting}.",
        _ => "This is open on the bot's own machine only, at localhost and not through a proxy; "
            + $"its owner can open it to who names a token: {door.Setting}=token.",
    };

    private bool MayPass(HttpContext context, DoorAccess access) => access switch
    {
        DoorAccess.Loopback => machine.Sent(context),
        DoorAccess.Token => NamesToken(context.Request),
        _ => false,
    };

    // Hashes have the same length, and comparing them takes the same time whatever was named.
    private bool NamesToken(HttpRequest request) =>
        options.HasToken
        && request.Headers.Authorization is [{ } header]
        && AuthenticationHeaderValue.TryParse(header, out var named)
        && string.Equals(named.Scheme, Scheme, StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(named.Parameter ?? string.Empty)), token);
}
