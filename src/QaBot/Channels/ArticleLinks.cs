using System.Globalization;
using QaBot.Answering.Answers;
using QaBot.Bot;

namespace QaBot.Channels;

/// <summary>The addresses of places in articles: <c>/article/{id}#offset,length,hash</c>.</summary>
internal sealed class ArticleLinks(BotOptions options)
{
    private readonly string root = options.PublicUrl?.TrimEnd('/') ?? string.Empty;

    /// <summary>The place of a quote; relative when no public address is configured.</summary>
    public string Of(Quote quote)
    {
        var id = string.Join('/', quote.ArticleId.Split('/').Select(Uri.EscapeDataString));
        return string.Create(CultureInfo.InvariantCulture,
            $"{root}/article/{id}#{quote.Span.Offset},{quote.Span.Length},{quote.ContentHash}");
    }

    /// <summary>The place of a quote as an address that Teams takes; null when no public https address is configured.</summary>
    public string? SecureOf(Quote quote) => root.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? Of(quote) : null;
}
