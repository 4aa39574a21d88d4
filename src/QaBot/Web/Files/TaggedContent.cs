using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace QaBot.Web.Files;

/// <summary>Sends what is made in memory with a tag, and not again to who has it.</summary>
internal static class TaggedContent
{
    /// <summary>Kept by browsers, but asked for again: the tag makes that cheap.</summary>
    public const string Revalidated = "no-cache";

    /// <summary>Sends it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="bytes">What is sent.</param>
    /// <param name="contentType">Its type.</param>
    /// <param name="status">The status when it is sent; with another than 200 it is sent in any case.</param>
    public static Task SendAsync(HttpContext context, byte[] bytes, string contentType, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = Revalidated;
        var tag = status == StatusCodes.Status200OK
            ? new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"")
            : null;
        return TypedResults.Bytes(bytes, contentType, entityTag: tag).ExecuteAsync(context);
    }
}
