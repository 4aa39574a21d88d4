using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace QaBot.Web.Files;

/// <summary>A body that is sent as it is or compressed, and not again to who has it.</summary>
internal sealed class WebBody
{
    /// <summary>Below this many bytes compressing saves no packet.</summary>
    private const int WorthCompressing = 1_400;

    private readonly byte[] bytes;
    private readonly Lazy<byte[]> brotli;
    private readonly Lazy<byte[]> gzip;
    private readonly bool mayCompress;

    /// <summary>Makes a body.</summary>
    /// <param name="bytes">What is sent; not copied.</param>
    /// <param name="contentType">Its type.</param>
    /// <param name="mayCompress">Whether compressing it makes it smaller.</param>
    /// <param name="level">How hard to try.</param>
    public WebBody(byte[] bytes, string contentType, bool mayCompress = true, CompressionLevel level = CompressionLevel.Fastest)
    {
        this.bytes = bytes;
        this.mayCompress = mayCompress && bytes.Length >= WorthCompressing;
        ContentType = contentType;
        Tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"");
        brotli = new Lazy<byte[]>(() => Pack(output => new BrotliStream(output, level)));
        gzip = new Lazy<byte[]>(() => Pack(output => new GZipStream(output, level)));
    }

    /// <summary>Its type.</summary>
    public string ContentType { get; }

    /// <summary>Tells one content from another.</summary>
    public EntityTagHeaderValue Tag { get; }

    /// <summary>Sends it, or 304 when the browser has it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status when it is sent.</param>
    public async Task SendAsync(HttpContext context, int status = StatusCodes.Status200OK)
    {
        var response = context.Response;
        response.Headers.ETag = Tag.ToString();
        response.Headers.CacheControl = "no-cache"; // Kept, but asked for again: the tag makes that cheap.
        if (mayCompress)
        {
            response.Headers.Vary = HeaderNames.AcceptEncoding;
        }

        if (status == StatusCodes.Status200OK && HasIt(context.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (sent, encoding) = Choose(context.Request);
        response.StatusCode = status;
        response.ContentType = ContentType;
        response.ContentLength = sent.Length;
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(sent, context.RequestAborted);
        }
    }

    private bool HasIt(HttpRequest request) =>
        request.GetTypedHeaders().IfNoneMatch is { } tags && tags.Any(tag => tag.Tag == "*" || tag.Compare(Tag, useStrongComparison: false));

    private (byte[] Bytes, string? Encoding) Choose(HttpRequest request)
    {
        if (!mayCompress)
        {
            return (bytes, null);
        }

        var accepted = request.GetTypedHeaders().AcceptEncoding;
        bool Accepts(string name) => accepted.Any(value => value.Quality is not 0 && value.Value.Equals(name, StringComparison.OrdinalIgnoreCase));
        return Accepts("br") ? (brotli.Value, "br") : Accepts("gzip") ? (gzip.Value, "gzip") : (bytes, null);
    }

    private byte[] Pack(Func<Stream, Stream> wrap)
    {
        var output = new MemoryStream();
        using (var packer = wrap(output))
        {
            packer.Write(bytes);
        }

        return output.ToArray();
    }
}
