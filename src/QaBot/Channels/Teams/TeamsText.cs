using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Bot.Schema;

namespace QaBot.Channels.Teams;

/// <summary>
/// The words that somebody wrote in Teams, whose texts are markup: without mentions that only address, entities, line breaks,
/// and the message that is replied to.
/// </summary>
internal static partial class TeamsText
{
    private const string Html = "text/html";

    /// <summary>The words of a message; empty when there are none.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="text">Its text without mentions of the bot.</param>
    public static string Of(IMessageActivity activity, string? text)
    {
        // The text repeats a quoted message in words of its own; the markup beside it tells the two apart.
        var quoting = activity.Attachments?.FirstOrDefault(attachment => attachment.ContentType == Html
            && Quoted().IsMatch(attachment.Content?.ToString() ?? string.Empty));
        return Plain(quoting?.Content?.ToString() ?? text ?? string.Empty, activity.Recipient?.Name);
    }

    /// <summary>The words of a text from Teams.</summary>
    /// <param name="text">Text with markup.</param>
    /// <param name="bot">The bot's name; mentions of it are dropped.</param>
    public static string Plain(string text, string? bot)
    {
        var body = new HtmlParser().ParseDocument(QuotedLines().Replace(EmptyQuote().Replace(text, string.Empty), string.Empty)).Body!;
        foreach (var quote in body.QuerySelectorAll("blockquote").ToList())
        {
            quote.Remove();
        }

        foreach (var block in body.QuerySelectorAll("br, p, div, li").ToList())
        {
            block.Before(body.Owner!.CreateTextNode("\n"));
        }

        foreach (var mention in body.QuerySelectorAll("at, [itemtype$='/Mention']").ToList())
        {
            Mention(mention, bot);
        }

        return string.Join(' ', body.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Who is addressed before the question or behind it is no part of it; who is named within it is.
    private static void Mention(IElement mention, string? bot)
    {
        var before = mention.ParentElement!.ChildNodes.TakeWhile(node => node != mention).Select(node => node.TextContent);
        var behind = mention.ParentElement.ChildNodes.SkipWhile(node => node != mention).Skip(1).Select(node => node.TextContent);
        if (string.Equals(mention.TextContent.Trim(), bot, StringComparison.OrdinalIgnoreCase)
            || Addressing().IsMatch(string.Concat(before))
            || (Ended().IsMatch(string.Concat(before)) && !string.Concat(behind).Any(char.IsLetterOrDigit)))
        {
            mention.Remove();
        }
    }

    [GeneratedRegex("<blockquote|<quoted", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"<quoted\b[^>]*?(?:/>|>.*?</quoted>)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex EmptyQuote();

    // Lines that begin with ">" stand before the reply.
    [GeneratedRegex(@"\A(?:\s*(?:>|&gt;)[^\n]*(?:\n|$))+(?=\s*\S)")]
    private static partial Regex QuotedLines();

    [GeneratedRegex(@"^(?:\W|\b(?:hi|hello|hey|dear|thanks|thank you|ok|okay|fyi|cc|and|please|good (?:morning|afternoon|evening))\b)*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Addressing();

    [GeneratedRegex(@"(?:^|[.?!…\n]|\b(?:cc|fyi)\b:?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();
}
