using System.Globalization;
using QaBot.Answering.Answers;
using QaBot.Bot;

namespace QaBot.Channels;

/// <summary>The addresses of articles and of places in them: <c>/article/{id}#offset,length,hash</c>.</summary>
internal sealed class ArticleLinks(BotOptions options)
{
    /// <summary>The place of a quote; relative when neither the settings nor the request tell the bot's address.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="asked">The address that the bot was asked at; null when it is none to go by.</param>
    public string Of(Quote quote, string? asked) => string.Create(CultureInfo.InvariantCulture,
        $"{Of(quote.ArticleId, asked)}#{quote.Span.Offset},{quote.Span.Length},{quote.ContentHash}");

    /// <summary>An article; relative when neither the settings nor the request tell the bot's address.</summary>
    /// <param name="articleId">The article's id.</param>
    /// <param name="asked">The address that the bot was asked at; null when it is none to go by.</param>
    public string Of(string articleId, string? asked) =>
        $"{(options.PublicUrl ?? asked)?.TrimEnd('/')}/article/{string.Join('/', articleId.Split('/').Select(Uri.EscapeDataString))}";
}
