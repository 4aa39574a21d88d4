using Microsoft.AspNetCore.Http.Metadata;

namespace QaBot.Api;

/// <summary>Tells the server how large the body of a request may be.</summary>
/// <param name="bytes">The most bytes.</param>
internal sealed class BodyLimit(long bytes) : IRequestSizeLimitMetadata
{
    /// <inheritdoc/>
    public long? MaxRequestBodySize => bytes;
}
