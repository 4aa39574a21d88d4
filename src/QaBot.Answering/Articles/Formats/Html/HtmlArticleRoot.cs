using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>Finds the part of a page that holds the article.</summary>
internal static class HtmlArticleRoot
{
    private const int SmallestShare = 4;

    /// <summary>The page's only article element, else its main element, else its longest article element, else its body.</summary>
    public static INode Find(IHtmlDocument document)
    {
        INode body = document.Body is { } found ? found : document;
        var articles = document.QuerySelectorAll("article, [role=article]");
        var main = document.QuerySelector("main, [role=main]");
        INode? root = articles.Length == 1 ? articles[0] : main ?? articles.MaxBy(LengthOf);

        // A teaser to another article may be marked as one, too.
        return root is not null && LengthOf(root) * SmallestShare >= LengthOf(body) ? root : main ?? body;
    }

    private static int LengthOf(INode node) => HtmlWalk.LengthOf(node);
}
