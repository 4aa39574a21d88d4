using QaBot.Channels.Hosting;

namespace QaBot.Bot.Files;

/// <summary>
/// Fetches what was sent, from where its channel keeps files and nowhere else: the address comes with the message, and without this
/// a sender could have the bot call into its own network. No redirect is followed, no cookie or token sent.
/// </summary>
/// <param name="options">Hosts and time.</param>
/// <param name="handler">Sends requests to hosts elsewhere.</param>
/// <param name="local">Sends requests to the own machine.</param>
internal sealed class FileFetcher(FilesOptions options, HttpMessageHandler handler, HttpMessageHandler local) : IDisposable
{
    private const string Data = "data:";
    private const string Base64 = ";base64,";

    private readonly HttpClient elsewhere = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly HttpClient here = new(local) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Makes one that sends requests over the network.</summary>
    public FileFetcher(FilesOptions options)
        : this(options, Handler(useProxy: true), Handler(useProxy: false))
    {
    }

    /// <summary>Fetches a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mostBytes">How large it may be.</param>
    /// <param name="cancellationToken">Stops fetching.</param>
    /// <returns>Its bytes, or what is wrong and what to do about it.</returns>
    public async Task<(byte[]? Content, string? Problem)> FetchAsync(SentFile file, long mostBytes, CancellationToken cancellationToken)
    {
        if (file.Url.StartsWith(Data, StringComparison.OrdinalIgnoreCase))
        {
            return file.Source is FileSource.Message or FileSource.OwnMachine ? Decode(file.Url, mostBytes) : Refused();
        }

        var client = file.Source == FileSource.KnownHost ? elsewhere : here;
        if (!Uri.TryCreate(file.Url, UriKind.Absolute, out var url) || !MayFetch(url, file.Source))
        {
            return Refused();
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.TimeLimit);
        try
        {
            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return !response.IsSuccessStatusCode ? (null, $"could not be fetched ({(int)response.StatusCode}); send it again")
                : response.Content.Headers.ContentLength > mostBytes ? TooLarge(mostBytes)
                : await ReadAsync(await response.Content.ReadAsStreamAsync(limit.Token), mostBytes, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, $"could not be fetched within {options.TimeLimit.TotalSeconds:0} seconds; send it again, or a smaller one");
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            return (null, "could not be fetched; send it again");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        elsewhere.Dispose();
        here.Dispose();
    }

    private bool MayFetch(Uri url, FileSource source) => url.UserInfo.Length == 0 && source switch
    {
        FileSource.OwnMachine => url.Scheme == Uri.UriSchemeHttp && ThisMachine.IsName(url.DnsSafeHost),
        FileSource.KnownHost => url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && options.IsKnown(url.IdnHost),
        _ => false,
    };

    private static (byte[]? Content, string? Problem) Decode(string url, long mostBytes)
    {
        var start = url.IndexOf(Base64, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return (null, "is not sent as base64; send it as a file");
        }

        var encoded = url.AsSpan(start + Base64.Length);
        if (encoded.Length / 4L * 3 > mostBytes + 2)
        {
            return TooLarge(mostBytes);
        }

        var content = new byte[encoded.Length];
        return Convert.TryFromBase64Chars(encoded, content, out var length)
            ? (content[..length], null)
            : (null, "is not whole; send it again");
    }

    private static async Task<(byte[]? Content, string? Problem)> ReadAsync(Stream stream, long mostBytes,
        CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (content.Length + read > mostBytes)
            {
                return TooLarge(mostBytes);
            }

            content.Write(buffer, 0, read);
        }

        return (content.ToArray(), null);
    }

    private static (byte[]? Content, string? Problem) TooLarge(long mostBytes) =>
        (null, $"has more than the {mostBytes} bytes allowed; split it");

    private static (byte[]? Content, string? Problem) Refused() =>
        (null, $"lies where the bot does not fetch files from; its owner can name hosts with "
            + $"{FilesOptions.Section}:{nameof(FilesOptions.Hosts)}");

    private static SocketsHttpHandler Handler(bool useProxy) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = useProxy,
    };
}
