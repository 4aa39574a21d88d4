using System.Net.Mime;
using Microsoft.Net.Http.Headers;

namespace QaBot.Web.Articles;

/// <summary>Hands out the file that an article was read from, so that it can do no harm to who opens it.</summary>
internal static class OriginalResponse
{
    private const string Pdf = ".pdf";

    /// <summary>Sends the file: a PDF to be shown, with its pages, and others to be stored.</summary>
    /// <param name="context">The request.</param>
    /// <param name="file">The file; disposed of with the response.</param>
    /// <param name="name">The file's name below the folder of articles.</param>
    /// <param name="hash">The SHA-256 of the file.</param>
    public static Task SendAsync(HttpContext context, Stream file, string name, string hash)
    {
        var isPdf = string.Equals(Path.GetExtension(name), Pdf, StringComparison.OrdinalIgnoreCase);
        var disposition = new ContentDispositionHeaderValue(isPdf ? "inline" : "attachment");
        disposition.SetHttpFileName(Path.GetFileName(name));
        context.Response.Headers.ContentDisposition = disposition.ToString();

        // Chromium shows no PDF in a sandbox; what shows it is the browser's own, and runs none of its scripts in this origin.
        context.Response.Headers.ContentSecurityPolicy = isPdf
            ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
            : "default-src 'none'; sandbox; frame-ancestors 'none'";
        context.Response.Headers.CacheControl = Files.TaggedContent.Revalidated;
        return TypedResults.Stream(
            file,
            isPdf ? MediaTypeNames.Application.Pdf : MediaTypeNames.Application.Octet,
            entityTag: new EntityTagHeaderValue($"\"{hash[..16]}\""),
            enableRangeProcessing: true).ExecuteAsync(context);
    }
}
